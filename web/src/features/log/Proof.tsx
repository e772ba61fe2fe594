import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useStartJob } from '../../api/jobs.ts';
import { logHeads } from '../../api/log.ts';
import { useMay } from '../../api/rights.ts';
import { formatInstant } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { ProblemNotice } from '../../ui/notices.tsx';

/** The last entry of each chain, what of it was signed, and the proof on demand. */
export function Proof() {
  const words = useWords();
  const { count } = useFormats();
  const may = useMay();
  const { data } = useQuery(logHeads);
  const { startJob, isBusy, error } = useStartJob();
  if (!data) return null;
  const prove = (): void =>
    startJob({
      method: 'post',
      to: '/api/log-proofs',
      values: undefined,
      body: undefined,
      title: words.log.proveTitle,
    });
  return (
    <details className="panel log-proof">
      <summary>{words.log.proof}</summary>
      <p className="small soft">{words.log.proofNote}</p>
      <table className="figures rows texts">
        <thead>
          <tr>
            <th scope="col">{words.log.realm}</th>
            <th scope="col" className="number">
              {words.log.lastEntry}
            </th>
            <th scope="col">{words.log.lastHash}</th>
            <th scope="col">{words.log.signed}</th>
          </tr>
        </thead>
        <tbody>
          {data.heads.map((head) => (
            <tr key={head.realm}>
              <th scope="row">{head.name}</th>
              <td className="number" data-label={words.log.lastEntry}>
                {count(head.seq)}
              </td>
              <td data-label={words.log.lastHash}>
                <code className="digest">{head.hash}</code>
              </td>
              <td data-label={words.log.signed}>
                {head.signed_seq === null
                  ? words.log.neverSigned
                  : words.log.signedAt(count(head.signed_seq), formatInstant(head.signed_at))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.public_key && (
        <p className="small">
          {words.log.publicKey}: <code className="digest">{data.public_key}</code>{' '}
          <span className="soft">{words.log.publicKeyNote}</span>
        </p>
      )}
      {may('manage_people') && (
        <p className="form-acts">
          <Button loading={isBusy} onClick={prove}>
            {words.log.prove}
          </Button>
        </p>
      )}
      {error && <ProblemNotice error={error} />}
    </details>
  );
}
