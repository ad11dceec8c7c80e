declare const brand: unique symbol;

/** A value that may stand only where its name is asked for; the cast lives beside the check that earns it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
