/** Places, subjects and people found by a part of their name, for the boxes of forms. */
import { matches } from '../text/folded.ts';
import { api, Refused, told } from './client.ts';
import { isUnreached } from './reach.ts';
import type { components } from './schema.ts';
import { fullName } from './where.ts';

/** `value` is what the form sends: a label, a code, an id, or a path. */
export interface Found {
  value: string;
  label: string;
  note?: string;
}

type Tier = components['schemas']['PlaceOnDay']['tier'];

interface PlacesWanted {
  within: string;
  on: string;
  tier?: Tier | undefined;
  /** What of a place the form sends. */
  give?: 'label' | 'path';
}

const SHOWN = 20;

export const findPlaces =
  ({ within, on, tier, give = 'label' }: PlacesWanted) =>
  async (text: string): Promise<Found[]> => {
    const query = { within, on, tier, text: text === '' ? undefined : text, limit: SHOWN };
    const { places } = await told(api.GET('/api/places', { params: { query } }));
    return places.map((place) => ({
      value: place[give],
      label: fullName(place),
      note: place.code,
    }));
  };

interface SubjectsWanted {
  within: string;
  on: string;
  give?: 'code' | 'path';
}

export const findSubjects =
  ({ within, on, give = 'code' }: SubjectsWanted) =>
  async (text: string): Promise<Found[]> => {
    const query = { within, on, text: text === '' ? undefined : text, limit: SHOWN };
    const { subjects } = await told(api.GET('/api/subjects', { params: { query } }));
    return subjects.map((subject) => ({
      value: subject[give],
      label: withType(subject),
      note: subject.code,
    }));
  };

type Find = (text: string) => Promise<Found[]>;

/** Among those this browser knows, where the server cannot be reached. */
export const orAmong =
  (known: Found[], find: Find): Find =>
  async (text) => {
    try {
      return await find(text);
    } catch (error) {
      if (!(error instanceof Refused && isUnreached(error.status))) throw error;
      return known
        .filter(({ label, note }) => matches(`${label} ${note ?? ''}`, text))
        .slice(0, SHOWN);
    }
  };

/** "thôn Đắk Kang", but "Thôn 7" and not "thôn Thôn 7". */
function withType({ local_type: type, name }: { local_type: string; name: string }): string {
  const isNamed = name.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi'));
  return isNamed ? name : `${type} ${name}`;
}

export const findPeople =
  (path: string) =>
  async (text: string): Promise<Found[]> => {
    const query = { path, after: '', text: text === '' ? undefined : text };
    const { people } = await told(api.GET('/api/people', { params: { query } }));
    return people
      .slice(0, SHOWN)
      .map((person) => ({ value: person.id, label: person.name, note: person.account }));
  };
