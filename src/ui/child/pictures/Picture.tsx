import { type PictureName, pictureNames } from '../../../packs/PictureName.ts';

/** A drawing beside words that say the same: hidden from screen readers. A name this version does not know shows nothing. */
export function Picture({ name }: { readonly name: string }) {
  if (!isPictureName(name)) return null;
  return <img src={new URL(`./svg/${name}.svg`, import.meta.url).href} alt="" aria-hidden="true" draggable={false} />;
}

function isPictureName(name: string): name is PictureName {
  return (pictureNames as readonly string[]).includes(name);
}
