-- SPDX-License-Identifier: EUPL-1.2
-- What allocations that a team decided cost in a year. A later version of an allocation keeps its number, so it stays with
-- its team. What they may cost in the rest of the year goes on as until now, day by day. What usually becomes of what is
-- allocated is that of the year before. Lasten in the budget with this wijkteam are the budget of the team; its versions
-- add up, as those of the municipality do.
WITH {stap toegewezen},
van_team AS (
    SELECT DISTINCT client, toewijzingnummer, team
    FROM toegang
    WHERE ontvangen_op <= :peildatum AND team IS NOT NULL AND toewijzingnummer IS NOT NULL
),
hulp AS (
    SELECT v.team, t.toewijzingnummer, t.client, t.maand, t.bedrag
    FROM toegewezen t
    JOIN van_team v ON v.client = t.client AND v.toewijzingnummer = t.toewijzingnummer
),
rekening AS (
    SELECT v.team, d.maand, d.bedrag
    FROM declaratie d
    JOIN van_team v ON v.client = d.client AND v.toewijzingnummer = d.toewijzingnummer
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
        AND substr(d.maand, 1, 4) IN (:jaar, :vorig)
),
rest AS (
    SELECT h.team, sum(CAST(h.bedrag AS DOUBLE) / h.dagen * greatest(0, h.nog)) AS bedrag
    FROM (
        SELECT hulp.team, hulp.toewijzingnummer, hulp.client, sum(hulp.bedrag) AS bedrag,
            max(CAST(least(:maandeinde, coalesce(g.einddatum, :maandeinde)) - g.ingangsdatum AS INTEGER) + 1) AS dagen,
            max(CAST(least(:jaareinde, coalesce(g.einddatum, :jaareinde))
                - greatest(CAST(:maandeinde AS DATE), CAST(:vooraf AS DATE)) AS INTEGER)) AS nog
        FROM hulp
        JOIN geldig g ON g.client = hulp.client AND g.toewijzingnummer = hulp.toewijzingnummer
        GROUP BY hulp.team, hulp.toewijzingnummer, hulp.client
    ) AS h
    WHERE h.dagen > 0
    GROUP BY h.team
),
budget AS (
    SELECT wijkteam AS team, sum(bedrag) AS bedrag
    FROM begroting
    WHERE jaar = CAST(:jaar AS INTEGER) AND ontvangen_op <= :peildatum AND lasten_baten = 'lasten'
        AND coalesce(wijkteam, '') <> ''
    GROUP BY wijkteam
),
som AS (
    SELECT team, sum(besteed) AS besteed, sum(toegewezen) AS toegewezen, sum(oud_geleverd) AS oud_geleverd,
        sum(oud_toegewezen) AS oud_toegewezen
    FROM (
        -- A team that has a budget and has spent nothing yet stands here too.
        SELECT team, 0 AS besteed, 0 AS toegewezen, 0 AS oud_geleverd, 0 AS oud_toegewezen FROM budget
        UNION ALL
        SELECT team, CASE WHEN substr(maand, 1, 4) = :jaar THEN bedrag ELSE 0 END, 0, CASE WHEN substr(maand, 1, 4) = :vorig THEN bedrag ELSE 0 END, 0
        FROM rekening
        UNION ALL
        SELECT team, 0, CASE WHEN substr(maand, 1, 4) = :jaar THEN bedrag ELSE 0 END, 0,
            CASE WHEN substr(maand, 1, 4) = :vorig THEN bedrag ELSE 0 END
        FROM hulp
    ) AS delen
    GROUP BY team
)
SELECT s.team, CAST(b.bedrag * 100 AS BIGINT) AS budget, CAST(s.besteed * 100 AS BIGINT) AS besteed,
    CAST(s.toegewezen * 100 AS BIGINT) AS toegewezen, CAST(round(coalesce(r.bedrag, 0) * 100) AS BIGINT) AS nog,
    CAST(least(1, greatest(0, coalesce(CAST(s.oud_geleverd AS DOUBLE) / nullif(CAST(s.oud_toegewezen AS DOUBLE), 0), 1)))
        AS DECIMAL(9, 6)) AS verzilvering
FROM som s
LEFT JOIN rest r ON r.team = s.team
LEFT JOIN budget b ON b.team = s.team
WHERE s.besteed <> 0 OR s.toegewezen <> 0 OR coalesce(r.bedrag, 0) <> 0 OR b.bedrag IS NOT NULL
ORDER BY s.team
