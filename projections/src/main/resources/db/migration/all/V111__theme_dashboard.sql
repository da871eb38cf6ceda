-- What the dashboards per theme add up: a view, so that it holds nothing of its own to rebuild.
create view theme_project as
select
    p.project,
    p.neighbourhood,
    p.theme,
    p.round,
    p.title,
    p.state,
    coalesce(i.votes, 0) as votes,
    coalesce(i.points, 0) as points,
    i.placing,
    coalesce(m.uncommitted_cents + m.unpaid_cents + m.paid_cents, 0) as allocated_cents,
    coalesce(m.paid_cents, 0) as paid_cents,
    d.status as delivery,
    coalesce(d.percent, 0) as percent
from project p
left join agenda_item i on i.project = p.project
left join project_money m on m.project = p.project
left join delivery d on d.project = p.project;
