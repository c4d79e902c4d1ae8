/** In the comparison of two versions: nothing, for what says nothing to those who compare. */
export const NoDiff = () => null;
