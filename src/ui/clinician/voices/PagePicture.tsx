import { pictureNames, type PictureName } from '../../../packs/PictureName.ts';

/** The drawing the child sees, beside words that say the same. A name this version does not know shows nothing. */
export function PagePicture({ name }: { name: string }) {
  if (!isPictureName(name)) return null;
  return <img className="page-picture" src={new URL(`../../child/pictures/svg/${name}.svg`, import.meta.url).href} alt="" draggable={false} loading="lazy" />;
}

function isPictureName(name: string): name is PictureName {
  return (pictureNames as readonly string[]).includes(name);
}
