export const facility = {
} as const;
