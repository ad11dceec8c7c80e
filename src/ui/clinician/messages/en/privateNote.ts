export const privateNote = {
} as const;
