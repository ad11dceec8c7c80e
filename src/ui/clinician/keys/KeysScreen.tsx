import { Card } from '../../shared/Card.tsx';
import { Screen } from '../../shared/Screen.tsx';
import { Switch } from '../../shared/Switch.tsx';
import { MoreWords } from '../MoreWords.tsx';
import { keysPage } from '../messages/en/keysPage.ts';
import { usePlaces } from '../Place.ts';
import { useTablet } from '../Tablet.ts';
import { useWatched } from '../useWatched.ts';
import { useWords } from '../useWords.ts';
import './keys.css';
import { shortcuts, type Shortcut } from './shortcuts.ts';

/** All that can be done by keys, and whether a key alone may do anything. */
export function KeysScreen() {
  return <MoreWords words={{ keysPage }}><Page /></MoreWords>;
}

function Page() {
  const words = useWords('keysPage');
  const house = useWords('house');
  const places = usePlaces();
  return (
    <Screen title={words('title')} below={words('below')} back={{ label: house('back'), onPress: places.back }}>
      <div className="keys-page">
        <div className="stack">
          <Keys where="everywhere" />
          <Keys where="house" />
        </div>
        <div className="stack">
          <Keys where="child" />
          <Keys where="writing" />
          <Single />
          <p className="soft small">{words('screenReader')}</p>
        </div>
      </div>
    </Screen>
  );
}

function Single() {
  const words = useWords('keysPage');
  const { singleKeys, allowSingleKeys } = useTablet();
  return <Switch label={words('single')} note={words('singleNote')} isOn={useWatched(singleKeys)} onChange={allowSingleKeys} />;
}

function Keys({ where }: { where: Shortcut['where'] }) {
  const words = useWords('keysPage');
  return (
    <Card title={words(where)}>
      <dl className="keys-list">
        {shortcuts.filter((shortcut) => shortcut.where === where).map(({ id, keys }) => (
          <div key={id} className="keys-row">
            <dt>{keys.map((key, at) => <span key={key}>{at > 0 && ' + '}<kbd>{key}</kbd></span>)}</dt>
            <dd>{words(`does.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
