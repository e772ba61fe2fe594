import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { decisions } from '../../api/queries.ts';
import type { Where } from '../../api/paths.ts';
import { usePlaceName, useTrail, useWhere } from '../../api/where.ts';
import { formatDate, withinSentence } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';

export default function DecisionsPage() {
  const words = useWords();
  const where = useWhere();
  const trail = useTrail(where);
  const name = usePlaceName(where);
  return (
    <Page
      title={words.decisions.title(name)}
      above={<Crumbs trail={trail} to="/quyet-dinh" year={where.year} />}
      lead={words.decisions.lead}
    >
      <List where={where} />
    </Page>
  );
}

function List({ where }: { where: Where }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(decisions(where));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.decisions} />;
  if (data.length === 0)
    return <Empty title={words.decisions.empty} todo={words.decisions.emptyTodo} />;
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col">{words.decisions.number}</th>
            <th scope="col">{words.decisions.issuedOn}</th>
            <th scope="col">{words.decisions.issuer}</th>
            <th scope="col">{words.decisions.signer}</th>
            <th scope="col">{words.decisions.paper}</th>
          </tr>
        </thead>
        <tbody>
          {data.map((decision) => (
            <tr key={decision.id}>
              <th scope="row">
                <Link to="/quyet-dinh/$id" params={{ id: decision.id }}>
                  {decision.number}
                </Link>
              </th>
              <td data-label={words.decisions.issuedOn}>{formatDate(decision.issued_on)}</td>
              <td data-label={words.decisions.issuer}>
                {words.decisions.issuerOf[decision.issuer]} {withinSentence(decision.place_name)}
              </td>
              <td data-label={words.decisions.signer}>{decision.signer_name}</td>
              <td data-label={words.decisions.paper}>
                <PaperLink className="paper" href={`/api/decisions/${decision.id}/paper.pdf`}>
                  <Icon name="file" /> PDF
                  <span className="sr-only"> {decision.number}</span>
                </PaperLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
