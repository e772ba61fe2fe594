-- Signing the heads of all chains, and audit verify.
select e.realm, e.seq, e.hash
from (select realm, max(seq) as seq from audit_entries group by realm) last
join audit_entries e on e.realm = last.realm and e.seq = last.seq
order by e.realm
