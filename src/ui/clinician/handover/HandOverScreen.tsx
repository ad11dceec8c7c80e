import type { ChildPage } from '../../../bridge/ChildPage.ts';
import type { ChildId, ConsentId, SummaryId } from '../../../core/Id.ts';
import type { WalkthroughPack } from '../../../packs/walkthroughs/WalkthroughPack.ts';
import { Button } from '../../shared/Button.tsx';
import { HandFrame } from '../../shared/HandFrame.tsx';
import { Say } from '../../shared/Say.tsx';
import { useWalkthroughPack } from '../child/useWalkthroughPack.ts';
import { WithChild } from '../child/WithChild.tsx';
import { useHouse } from '../House.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { usePlaces } from '../Place.ts';
import { ProblemSay } from '../ProblemSay.tsx';
import { useAct } from '../useAct.ts';
import { useWords } from '../useWords.ts';
import { AskedFields } from './AskedFields.tsx';
import { Daylight, type Handing } from './Daylight.tsx';
import { FacilityFirst } from './FacilityFirst.tsx';
import './handover.css';
import { PinTheScreen } from './PinTheScreen.tsx';
import { RoomFields } from './RoomFields.tsx';
import { errandOf, stillOpen } from './HandOverForm.ts';
import { useHandOver, type HandOver } from './useHandOver.ts';

type HandOverPlace = { child: ChildId; summary: SummaryId | null; sheAsks: boolean; whoSaw: boolean };

const belows = { notice: 'belowNotice', request: 'belowRequest', whoSaw: 'belowWhoSaw' } as const satisfies Record<Handing, string>;

/** The clinician's list before the tablet changes hands, for the notice, for a request, or to show who saw what. */
export function HandOverScreen({ child, ...of }: HandOverPlace) {
  return <WithChild child={child}>{(page) => <InHerWords page={page} {...of} />}</WithChild>;
}

function InHerWords(props: { page: ChildPage } & Omit<HandOverPlace, 'child'>) {
  const pack = useWalkthroughPack(props.page.child.language);
  return pack === null ? <main className="main" aria-busy="true" /> : <HandOverList {...props} pack={pack} />;
}

function HandOverList({ page, pack, summary, sheAsks, whoSaw }: { page: ChildPage; pack: WalkthroughPack } & Omit<HandOverPlace, 'child'>) {
  const { lock } = useHouse();
  const places = usePlaces();
  const words = useWords('handover');
  const house = useWords('house');
  const { codeName } = page.child;
  const card = page.summaries.find((each) => each.summary.id === summary);
  const handing = useHandOver(page, pack, { summary, card, sheAsks, whoSaw });
  const of: Handing = whoSaw ? 'whoSaw' : summary === null ? 'notice' : 'request';
  return (
    <HandFrame
      back={{ label: words('back'), onPress: places.back }}
      quiet={<LanguageSwitch />}
      lock={{ word: house('lock'), onPress: lock }}
      title={words('title', { codeName })}
      below={words(belows[of], { codeName })}
      picture={<Daylight codeName={codeName} of={of} now={page.now} hours={handing.hours} />}
    >
      {summary !== null && !card
        ? <Say kind="due">{words('gone')}</Say>
        : <FacilityFirst child={page.child} pack={pack} of={of}>
            <RoomFields handing={handing} />
            {card && <AskedFields handing={handing} card={card} />}
            <ToVoices page={page} of={of} summary={summary} />
            <PinTheScreen />
            <GiveIt handing={handing} />
          </FacilityFirst>}
    </HandFrame>
  );
}

/** Where her pages can be recorded beforehand. */
function ToVoices({ page: { child }, of, summary }: { page: ChildPage; of: Handing; summary: SummaryId | null }) {
  const places = usePlaces();
  const words = useWords('voices');
  const go = () => places.go({ at: 'voices', child: child.id, kind: of, summary });
  return <div className="pin-it"><Button kind="plain" size="small" icon="microphone" onPress={go}>{words('openLong', { codeName: child.codeName })}</Button></div>;
}

function GiveIt({ handing }: { handing: HandOver }) {
  const house = useHouse();
  const words = useWords('handover');
  const act = useAct();
  const { form, asking } = handing;
  const open = stillOpen(form, asking);
  const give = () => act.run(() => house.handOver(errandOf(form, asking)), () => undefined);
  return (
    <>
      <p className="note soft">{words('from', { codeName: asking.child.codeName })}</p>
      <div className="stack t give-it">
        <ProblemSay problem={act.problem} />
        {act.problem?.type === 'whoSawAskFirst' && <ToYes child={asking.child.id} consent={act.problem.consent} />}
        {open.length > 0
          ? <p className="soft" role="status">{words('stillOpen', { what: open.map((each) => words(`open.${each}`)).join(', ') })}</p>
          : <Button kind="ink" size="big" wide iconAfter="forward" onPress={give} isDisabled={act.isRunning}>{words('handOver')}</Button>}
      </div>
    </>
  );
}

/** To the yes about which she is to be asked first. */
function ToYes({ child, consent }: { child: ChildId; consent: ConsentId }) {
  const places = usePlaces();
  const words = useWords('handover');
  return <div><Button icon="speech" onPress={() => places.go({ at: 'consent', child, consent })}>{words('toYes')}</Button></div>;
}
