/** What the bundler makes of a drawing or a font: its address. Styles are imported for their effect alone. */
declare module "*.css";
declare module "*.svg" {
  const address: string;
  export default address;
}
declare module "*.woff2" {
  const address: string;
  export default address;
}
