import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

/** The two things that open the vault, and when each is to be made new. */
export function OpensCard() {
  const words = useWords('vault');
  const places = usePlaces();
  return (
    <Card title={words('openTitle')}>
      <section className="stack t">
        <h3>{words('passphrase')}</h3>
        <p className="small">{words('passphraseWhy')}</p>
        <div><Button size="small" icon="key" onPress={() => places.go({ at: 'newPassphrase' })}>{words('passphraseChange')}</Button></div>
      </section>
      <hr className="rule" />
      <section className="stack t">
        <h3>{words('words')}</h3>
        <p className="small">{words('wordsWhy')}</p>
        <div><Button size="small" icon="page" onPress={() => places.go({ at: 'newWords' })}>{words('wordsRenew')}</Button></div>
      </section>
      <hr className="rule" />
      <div className="plain-ways"><Button kind="plain" size="small" onPress={() => places.go({ at: 'opens' })}>{words('openWhich')}</Button></div>
    </Card>
  );
}
