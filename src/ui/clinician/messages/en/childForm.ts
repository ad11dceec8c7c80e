export const childForm = {
} as const;
