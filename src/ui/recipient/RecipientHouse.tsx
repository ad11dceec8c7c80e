import { useState, useSyncExternalStore } from 'react';
import { IntlProvider, useLocale } from 'use-intl';
import type { OpenedPackage } from '../../bridge/CourierContract.ts';
import type { SignedFace } from '../../core/Consent.ts';
import type { Watched } from '../shared/Watched.ts';
import { Announcer } from '../shared/Announcer.tsx';
import { Button } from '../shared/Button.tsx';
import { ChipsOne } from '../shared/Chips.tsx';
import { DoorFrame } from '../shared/DoorFrame.tsx';
import { directionOf, firstSpoken, localeFor, type Language } from '../shared/Language.ts';
import { LanguageButtons } from '../shared/LanguageButtons.tsx';
import { Locale } from '../shared/Locale.tsx';
import { useSpoken, type Spoken } from '../shared/useSpoken.ts';
import { useTrail } from '../shared/useTrail.ts';
import { CheckReceipt } from './CheckReceipt.tsx';
import { en } from './messages/en.ts';
import { OpenedWords } from './OpenedWords.tsx';
import { OpenPackage } from './OpenPackage.tsx';
import { useRecipientWords } from './recipientWords.ts';
import { saveFile } from './saveFile.ts';
import { type CourierLine, useCourier } from './useCourier.ts';

const spoken: Spoken = { en, es: async () => (await import('./messages/es.ts')).es };

type HouseProps = {
  readonly startCourier: () => CourierLine;
  readonly leave: () => void;
  readonly language: Watched<Language>;
  readonly speak: (language: Language) => void;
};

/** For whoever received a package: works with no vault, no key of ours and no network. */
export function RecipientHouse(props: HouseProps) {
  const heard = useSpoken(spoken, useSyncExternalStore(props.language.subscribe, props.language.get));
  if (heard === null) return null;
  const locale = localeFor(heard.language, navigator.languages);
  return (
    <Locale locale={locale} direction={directionOf(locale)}>
      <IntlProvider locale={locale} messages={heard.words} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}>
        <Announcer><Table {...props} /></Announcer>
      </IntlProvider>
    </Locale>
  );
}

/** The way back, and the other languages. */
function Aside({ leave, speak }: Pick<HouseProps, 'leave' | 'speak'>) {
  const words = useRecipientWords('house');
  return <div className="row wrap to-end no-print"><LanguageButtons now={firstSpoken([useLocale()])} onPick={speak} told={words('spokenNow')} /><Button kind="plain" onPress={leave}>{words('back')}</Button></div>;
}

type Shown = { readonly signed: SignedFace; readonly verified: boolean; readonly files: OpenedPackage['files'] };

function Table({ startCourier, leave, speak }: HouseProps) {
  const words = useRecipientWords('house');
  const courier = useCourier(startCourier);
  const [kind, setKind] = useState<'package' | 'receipt'>('package');
  const trail = useTrail<Shown | null>({ start: null, onStart: leave });
  if (trail.place) return <Read shown={trail.place} again={trail.back} leave={leave} speak={speak} />;
  return (
    <DoorFrame name={words('name')} title={words('title')} below={words('below')} foot={words('foot')} tag={<Aside leave={leave} speak={speak} />}>
      <div className="door-column stack">
        <ChipsOne
          label={words('which')}
          value={kind}
          onChange={setKind}
          options={[{ value: 'package', label: words('package') }, { value: 'receipt', label: words('receipt') }]}
        />
        {kind === 'package'
          ? <OpenPackage courier={courier} onOpened={trail.go} />
          : <CheckReceipt courier={courier} onChecked={(signed) => trail.go({ signed, verified: true, files: [] })} />}
      </div>
    </DoorFrame>
  );
}

function Read({ shown, again, leave, speak }: { readonly shown: Shown; readonly again: () => void } & Pick<HouseProps, 'leave' | 'speak'>) {
  const house = useRecipientWords('house');
  const words = useRecipientWords('opened');
  return (
    <DoorFrame key="opened" name={house('name')} title={words('title')} foot={house('foot')} tag={<Aside leave={leave} speak={speak} />}>
      <div className="door-column stack">
        <OpenedWords signed={shown.signed} verified={shown.verified} />
        <div className="stack no-print">
          {shown.files.length > 0 && <p className="note soft">{words('saveHint')} {words(shown.files.some(({ name }) => name === 'fhir.json') ? 'saveWhich' : 'saveWhichOfPages')}</p>}
          {shown.files.length > 0 && (
            <div className="two">
              {shown.files.map((file) => <Button key={file.name} size="small" icon="download" onPress={() => saveFile(file)}>{words('save', { name: file.name })}</Button>)}
            </div>
          )}
          <div className="row"><Button kind="plain" onPress={again}>{words('another')}</Button></div>
        </div>
      </div>
    </DoorFrame>
  );
}
