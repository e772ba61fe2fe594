/** One's PIN at a machine that several people share: setting it here, and ending it anywhere. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useState } from 'react';
import { useSending, written } from '../../api/acts.ts';
import { newKey } from '../../api/client.ts';
import { sendUnkept } from '../../api/outbox/keep-and-send.ts';
import { installation, station, stationPins } from '../../api/queries.ts';
import { useMay } from '../../api/rights.ts';
import type { StationPinShown } from '../../api/shapes.ts';
import { formatInstant } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import './station-pin.css';

export function StationPin() {
  const words = useWords().station;
  const may = useMay();
  const hours = useQuery(station).data?.pin_life_hours;
  if (may('manage_people') || hours === 0) return null;
  return (
    <Section title={words.title} note={hours && words.lead(hours)}>
      <PinForm />
      <Machines />
    </Section>
  );
}

/** A secret is sent at once or not at all: it never waits in this browser. */
function useSetPin(onSet: () => void) {
  const queries = useQueryClient();
  const title = useWords().station.set;
  return useMutation({
    mutationFn: (body: { pin: string; password: string }) =>
      sendUnkept(
        written(
          { method: 'put', to: '/api/station/pin', values: undefined, body, title },
          newKey(),
        ),
      ),
    onSuccess: async () => {
      onSet();
      await queries.invalidateQueries(stationPins);
    },
  });
}

const EMPTY = { pin: '', again: '', password: '' };

function PinForm() {
  const words = useWords().station;
  const isDemonstration = useQuery(installation).data?.is_demonstration ?? false;
  const [typed, setTyped] = useState(EMPTY);
  const [fault, setFault] = useState('');
  const [isSet, setSet] = useState(false);
  const sending = useSetPin(() => {
    setTyped(EMPTY);
    setSet(true);
  });
  const send = (): void => {
    setSet(false);
    const found = faultOf(typed, isDemonstration);
    setFault(found === undefined ? '' : words.fault[found]);
    if (found === undefined) sending.mutate({ pin: typed.pin, password: typed.password });
  };
  const field = (name: keyof typeof EMPTY, label: string) => (
    <label className="field">
      <span>{label}</span>
      <Input.Password
        value={typed[name]}
        visibilityToggle={false}
        inputMode={name === 'password' ? 'text' : 'numeric'}
        autoComplete={name === 'password' ? 'current-password' : 'off'}
        maxLength={name === 'password' ? 256 : 6}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="panel pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {field('pin', words.pin)}
      {field('again', words.again)}
      {!isDemonstration && field('password', words.password)}
      <Button type="primary" htmlType="submit" loading={sending.isPending}>
        {words.set}
      </Button>
      {fault !== '' && (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
      {isSet && (
        <p role="status" className="pin-set">
          {words.isSet}
        </p>
      )}
      {sending.error && <ProblemNotice error={sending.error} />}
    </form>
  );
}

type Fault = 'six' | 'differ' | 'password';

export function faultOf(typed: typeof EMPTY, isDemonstration: boolean): Fault | undefined {
  if (!/^\d{6}$/.test(typed.pin)) return 'six';
  if (typed.pin !== typed.again) return 'differ';
  return typed.password === '' && !isDemonstration ? 'password' : undefined;
}

function Machines() {
  const words = useWords();
  const { data, error, refetch } = useQuery(stationPins);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.account} />;
  if (data.pins.length === 0) return null;
  return (
    <div className="panel panel-flush pin-machines">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.station.machine}</th>
            <th scope="col">{words.station.setAt}</th>
            <th scope="col">{words.station.confirmedAt}</th>
            <th scope="col">
              <span className="sr-only">{words.station.end}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.pins.map((pin) => (
            <Machine key={pin.id} pin={pin} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Machine({ pin }: { pin: StationPinShown }) {
  const words = useWords().station;
  const { perform, isBusy, error } = useSending({ touches: [stationPins.queryKey] });
  const end = (): void =>
    perform({
      method: 'delete',
      to: '/api/station-pins/{id}',
      values: { id: pin.id },
      body: undefined,
      title: words.endAsk(pin.agent),
    });
  return (
    <tr>
      <th scope="row">
        {pin.agent}{' '}
        {pin.is_this_one && (
          <Tag look="accent" icon="met">
            {words.here}
          </Tag>
        )}
      </th>
      <td data-label={words.setAt}>{formatInstant(pin.set_at)}</td>
      <td data-label={words.confirmedAt}>
        {formatInstant(pin.confirmed_at)}
        {pin.needs_password && <span className="soft"> · {words.needsPassword}</span>}
      </td>
      <td>
        <Button size="small" loading={isBusy} onClick={end}>
          {words.end}
        </Button>
        {error && <ProblemNotice error={error} />}
      </td>
    </tr>
  );
}
