-- A theme tells what of its money is committed, and where its projects stand on the agenda.
create or replace view theme_project as
select
    p.project,
    p.neighbourhood,
    p.theme,
    p.round,
    p.title,
    p.state,
    coalesce(i.votes, 0) as votes,
    coalesce(i.points, 0) as points,
    i.placing_now,
    coalesce(m.uncommitted_cents + m.unpaid_cents + m.paid_cents, 0) as allocated_cents,
    coalesce(m.paid_cents, 0) as paid_cents,
    d.status as delivery,
    coalesce(d.percent, 0) as percent,
    i.place,
    i.place_as_adopted,
    coalesce(m.unpaid_cents + m.paid_cents, 0) as committed_cents
from project p
left join agenda_item i on i.project = p.project
left join project_money m on m.project = p.project
left join delivery d on d.project = p.project;
