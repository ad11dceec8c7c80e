import { useMemo, useState } from 'react';
import { useFormatter } from 'use-intl';
import type { ChildPage } from '../../../../../bridge/ChildPage.ts';
import type { ChildId } from '../../../../../core/Id.ts';
import { Button } from '../../../../shared/Button.tsx';
import { Card } from '../../../../shared/Card.tsx';
import { EmptyState } from '../../../../shared/EmptyState.tsx';
import { Icon } from '../../../../shared/Icon.tsx';
import { entries } from '../../../messages/en/entries.ts';
import { MoreWords } from '../../../MoreWords.tsx';
import { usePlaces } from '../../../Place.ts';
import { useWords } from '../../../useWords.ts';
import { DamagedSay } from '../../DamagedSay.tsx';
import { WithChild } from '../../WithChild.tsx';
import { noonOf } from '../localDay.ts';
import { RecordScreen } from '../RecordScreen.tsx';
import { FilterChips } from './FilterChips.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import { filterOf, inMonths, wholeRecord, type Filter, type Month } from './wholeRecord.ts';
import './whole.css';

/** How many are drawn at first, and with each press more: hundreds at once would keep a slow tablet waiting. */
const step = 60;

/** A child's whole record by its days. */
export function WholeRecordScreen({ child }: { child: ChildId }) {
  return <MoreWords words={{ entries }}><WithChild child={child}>{(page) => <WholeRecord page={page} />}</WithChild></MoreWords>;
}

function WholeRecord({ page }: { page: ChildPage }) {
  const places = usePlaces();
  const words = useWords('entries');
  const kinds = useWords('kinds');
  const { child } = page;
  const all = useMemo(() => wholeRecord(page.record), [page.record]);
  const [filters, setFilters] = useState<readonly Filter[]>([]);
  const [shown, setShown] = useState(step);
  const found = filters.length === 0 ? all : all.filter((item) => filters.includes(filterOf(item)));
  const left = found.length - shown;
  const choose = (chosen: readonly Filter[]) => {
    setFilters(chosen);
    setShown(step);
  };
  return (
    <RecordScreen
      codeName={child.codeName}
      title={words('wholeTitle')}
      below={words('wholeBelow', { count: all.length })}
      onBack={places.back}
      actions={<>
        {all.some((item) => filterOf(item) === 'score') && <Button icon="chart" onPress={() => places.go({ at: 'scores', child: child.id })}>{kinds('scores')}</Button>}
        <Button kind="teal" icon="plus" onPress={() => places.go({ at: 'addRecord', child: child.id })}>{words('addEntry')}</Button>
      </>}
    >
      <div className="stack">
        <FilterChips all={all} filters={filters} onFilters={choose} />
        <DamagedSay rows={page.damaged.record} among={page.record} of="entry" />
        <p className="small soft" role="status">{filters.length === 0 ? words('showingAll', { count: all.length }) : words('showing', { shown: found.length, count: all.length })}</p>
        {all.length === 0 && <EmptyState picture={<span className="shareable"><Icon name="page" size="large" /></span>} title={words('noneKept')}>{null}</EmptyState>}
        {inMonths(found.slice(0, shown)).map((month) => <MonthCard key={month.month} page={page} month={month} />)}
        {left > 0 && <div><Button onPress={() => setShown(shown + step)}>{words('olderMore', { more: Math.min(step, left), left })}</Button></div>}
      </div>
    </RecordScreen>
  );
}

function MonthCard({ page, month: { month, items } }: { page: ChildPage; month: Month }) {
  const format = useFormatter();
  const noon = noonOf(`${month}-01`);
  const name = noon ? format.dateTime(noon, 'month') : month;
  return (
    <Card title={name}>
      <ul className="list timeline" role="list" aria-label={name}>{items.map((item) => <TimelineRow key={item.number} page={page} item={item} />)}</ul>
    </Card>
  );
}
