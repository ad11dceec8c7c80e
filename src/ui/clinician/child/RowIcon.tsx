import { Icon, type IconName } from '../../shared/Icon.tsx';

/** The sign before a row of the open page. */
export function RowIcon({ name }: { name: IconName }) {
  return <span className="shareable"><Icon name={name} /></span>;
}
