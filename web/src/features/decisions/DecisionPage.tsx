import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { placeLabel } from '../../api/paths.ts';
import { decision } from '../../api/queries.ts';
import type { IssuedDecision } from '../../api/shapes.ts';
import { useTrail, useWhere } from '../../api/where.ts';
import { formatDate, formatRegister, withinSentence } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Crumbs } from '../../ui/Crumbs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/PaperLink.tsx';
import { Tag } from '../../ui/Tag.tsx';

export default function DecisionPage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(decision(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.loading.decisions} />;
  return <Shown issued={data} />;
}

function Shown({ issued }: { issued: IssuedDecision }) {
  const words = useWords();
  const { count } = useFormats();
  const { year } = useWhere();
  const { decision: one, items } = issued;
  const trail = useTrail({ year, place: placeLabel(one.place_path) });
  const recognised = items.filter((item) => item.outcome === 'recognised').length;
  return (
    <Page
      title={words.decisions.one(one.number)}
      above={<Crumbs trail={trail} to="/quyet-dinh" year={year} isLastOpen />}
      lead={
        <>
          <span>{formatDate(one.issued_on)}</span>
          <span>
            {words.decisions.issuerOf[one.issuer]} {withinSentence(one.place_name)}
          </span>
          <span>
            {one.signer_title} {one.signer_name}
          </span>
        </>
      }
      actions={
        <PaperLink className="button" href={`/api/decisions/${one.id}/paper.pdf`}>
          <Icon name="file" /> {words.decisions.paper}
        </PaperLink>
      }
    >
      <Section
        title={words.decisions.list}
        note={[
          words.decisions.recognised(count(recognised)),
          recognised < items.length &&
            words.decisions.notRecognised(count(items.length - recognised)),
        ]
          .filter(Boolean)
          .join(', ')}
      >
        <Items issued={issued} />
      </Section>
    </Page>
  );
}

function Items({ issued }: { issued: IssuedDecision }) {
  const words = useWords();
  const certificates = new Map(issued.certificates.map((each) => [each.dossier_id, each]));
  return (
    <div className="panel panel-flush">
      <table className="figures rows">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.decisions.position}
            </th>
            <th scope="col">{words.dossiers.name}</th>
            <th scope="col">{words.dossiers.outcome}</th>
            <th scope="col" className="number">
              {words.decisions.register}
            </th>
            <th scope="col" className="no-paper">
              {words.decisions.certificate}
            </th>
          </tr>
        </thead>
        <tbody>
          {issued.items.map((item) => {
            const certificate = certificates.get(item.dossier_id);
            return (
              <tr key={item.dossier_id}>
                <td className="number" data-label={words.decisions.position}>
                  {item.position}
                </td>
                <th scope="row">
                  <Link to="/ho-so/$id" params={{ id: item.dossier_id }}>
                    {item.subject_name}
                  </Link>
                </th>
                <td data-label={words.dossiers.outcome}>
                  <Tag
                    look={item.outcome === 'recognised' ? 'met' : 'not-met'}
                    icon={item.outcome === 'recognised' ? 'seal' : 'not_met'}
                  >
                    {words.recognition[item.outcome]}
                  </Tag>
                </td>
                <td className="number" data-label={words.decisions.register}>
                  {certificate ? formatRegister(certificate.register_number) : '–'}
                </td>
                <td className="no-paper" data-label={words.decisions.certificate}>
                  {certificate ? <CertificateLinks {...certificate} /> : '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface LinksProps {
  id: string;
  token: string;
  subject_name: string;
  state: 'valid' | 'revoked';
}

function CertificateLinks({ id, token, subject_name, state }: LinksProps) {
  const words = useWords();
  return (
    <span className="links">
      <PaperLink className="paper" href={`/api/certificates/${id}/paper.pdf`}>
        <Icon name="file" /> PDF<span className="sr-only"> {subject_name}</span>
      </PaperLink>
      <a href={`/xac-minh/${token}`} target="_blank" rel="noreferrer">
        {words.dossier.verify}
        <span className="sr-only"> {subject_name}</span>
      </a>
      {state === 'revoked' && <b>{words.decisions.revoked}</b>}
    </span>
  );
}
