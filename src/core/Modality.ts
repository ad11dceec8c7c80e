/** How a clinician works. */
export const modalities = ['individual', 'group', 'family', 'play', 'art', 'crisis'] as const;
export type Modality = (typeof modalities)[number];
