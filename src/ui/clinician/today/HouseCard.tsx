import { isSignedOff, type Facility } from '../../../core/Facility.ts';
import { Button } from '../../shared/Button.tsx';
import { Card } from '../../shared/Card.tsx';
import { usePlaces } from '../Place.ts';
import { useWords } from '../useWords.ts';

export function HouseCard({ facility }: { facility: Facility }) {
  const words = useWords('today');
  const places = usePlaces();
  return (
    <Card title={words('houseTitle')}>
      {facility.runBy !== '' && <p className="small">{facility.runBy}<br />{words(facility.noCost.confirmed ? 'noCostYes' : 'noCostNo')}<br />{words(isSignedOff(facility) ? 'counselYes' : facility.counsel.signed ? 'counselChanged' : 'counselNo')}</p>}
      <Button size="small" icon="house" onPress={() => places.go({ at: 'facility' })}>{words('facilityOpen')}</Button>
    </Card>
  );
}
