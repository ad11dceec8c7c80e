export const tablet = {
} as const;
