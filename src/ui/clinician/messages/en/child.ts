export const child = {
} as const;
