/** The built address of a worker, as a string: the worker itself is made elsewhere, through the policy `resguardo`. */
declare module "*?worker&url" {
  const address: string;
  export default address;
}
