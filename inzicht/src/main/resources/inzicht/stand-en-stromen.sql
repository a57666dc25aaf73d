-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Stand en stromen
-- vraag:      Hoeveel mensen krijgen hulp, hoeveel komen erbij en hoeveel stoppen er?
-- definitie:  Begin is wie op de eerste dag van de maand al hulp kreeg, in wie begon, uit van wie de laatste dag in de
--             maand lag, einde wie na de maand doorgaat. Begin plus in min uit is einde. Hulp bij een andere aanbieder
--             die aansluit is een geheel. Doorstroom_uit begint binnen 31 dagen na de laatste dag met een andere
--             voorziening, doorstroom_in had die in de 31 dagen ervoor. Zij zijn deel van uit en in.
-- eenheid:    verblijven van clienten in een voorziening
-- korrel:     maand, voorziening
-- grootheid:  begin, in, uit, einde, doorstroom_in, doorstroom_uit
-- bron:       start (305 Begindatum), stop (307 Einddatum), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder startbericht telt iemand niet mee, zonder stopbericht blijft iemand meetellen. Wie twee
--             voorzieningen heeft telt bij allebei. Een maand waarin nergens iets gebeurt staat er niet in.
WITH product AS (
    SELECT domein, aanbieder, categorie, code, max_by(voorziening, maand) AS voorziening
    FROM indeling
    GROUP BY domein, aanbieder, categorie, code
),
gestopt AS (
    SELECT x.domein, x.gemeente, x.aanbieder, x.client, x.toewijzingnummer, x.begin, min(x.einde) AS einde
    FROM stoplevering x
    WHERE x.ontvangen_op <= :peildatum AND (x.vervallen_op IS NULL OR x.vervallen_op > :peildatum)
        AND x.einde <= :peildatum
    GROUP BY x.domein, x.gemeente, x.aanbieder, x.client, x.toewijzingnummer, x.begin
),
levering AS (
    SELECT x.bron_id, x.domein, x.gemeente, x.client,
        coalesce(p.voorziening, s.voorziening, concat(x.domein, x.categorie)) AS voorziening,
        x.begin, coalesce(g.einde, DATE '9999-12-31') AS einde
    FROM startlevering x
    LEFT JOIN gestopt g
        ON g.domein = x.domein AND g.gemeente = x.gemeente AND g.aanbieder = x.aanbieder AND g.client = x.client
        AND g.toewijzingnummer = x.toewijzingnummer AND g.begin = x.begin
    LEFT JOIN product p
        ON p.domein = x.domein AND p.aanbieder = x.aanbieder AND p.categorie = x.categorie AND p.code = x.code
    LEFT JOIN standaardvoorziening s ON s.domein = x.domein AND s.categorie = x.categorie
    WHERE x.ontvangen_op <= :peildatum AND (x.vervallen_op IS NULL OR x.vervallen_op > :peildatum)
        AND x.begin <= :peildatum
),
-- Deliveries that touch or overlap are one stay.
gemerkt AS (
    SELECT *, CASE WHEN begin <= CAST(tot_dan + INTERVAL '1' DAY AS DATE) THEN 0 ELSE 1 END AS nieuw
    FROM (
        SELECT *, least(DATE '9999-12-30', max(einde) OVER (
            PARTITION BY domein, gemeente, client, voorziening ORDER BY begin, bron_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS tot_dan
        FROM levering
    ) AS opvolgend
),
verblijf AS (
    SELECT domein, gemeente, client, voorziening, min(bron_id) AS bron_id, min(begin) AS begin, max(einde) AS einde
    FROM (
        SELECT *, sum(nieuw) OVER (
            PARTITION BY domein, gemeente, client, voorziening ORDER BY begin, bron_id
            ROWS UNBOUNDED PRECEDING) AS keer
        FROM gemerkt
    ) AS genummerd
    GROUP BY domein, gemeente, client, voorziening, keer
),
-- Who goes from one voorziening to another.
overgang AS (
    SELECT DISTINCT oud.bron_id AS van, nieuw.bron_id AS naar
    FROM verblijf oud
    JOIN verblijf nieuw
        ON nieuw.domein = oud.domein AND nieuw.gemeente = oud.gemeente AND nieuw.client = oud.client
        AND nieuw.voorziening <> oud.voorziening
        AND nieuw.begin > oud.einde AND nieuw.begin <= oud.einde + INTERVAL '31' DAY
),
maanden AS (
    SELECT maand, CAST(concat(maand, '-01') AS DATE) AS eerste,
        CAST(CAST(concat(maand, '-01') AS DATE) + INTERVAL '1' MONTH AS DATE) AS volgende
    FROM (
        SELECT substr(CAST(begin AS STRING), 1, 7) AS maand FROM verblijf
        UNION
        SELECT substr(CAST(einde AS STRING), 1, 7) FROM verblijf WHERE einde <= :peildatum
        UNION
        SELECT maand FROM indeling WHERE maand <= substr(CAST(CAST(:peildatum AS DATE) AS STRING), 1, 7)
    ) AS alle
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, voorziening, client, telt.grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM (
        SELECT v.*, m.maand,
            v.begin < m.eerste AND v.einde >= m.eerste AS is_begin,
            v.begin >= m.eerste AND v.begin < m.volgende AS is_in,
            v.einde >= m.eerste AND v.einde < m.volgende AS is_uit,
            v.begin < m.volgende AND v.einde >= m.volgende AS is_einde,
            v.bron_id IN (SELECT naar FROM overgang) AS kwam_over,
            v.bron_id IN (SELECT van FROM overgang) AS ging_over
        FROM verblijf v
        JOIN maanden m ON v.begin < m.volgende AND v.einde >= m.eerste
    ) AS vermaand
    JOIN (VALUES ('begin'), ('in'), ('uit'), ('einde'), ('doorstroom_in'), ('doorstroom_uit')) AS telt (grootheid)
        ON telt.grootheid = 'begin' AND is_begin OR telt.grootheid = 'in' AND is_in
        OR telt.grootheid = 'uit' AND is_uit OR telt.grootheid = 'einde' AND is_einde
        OR telt.grootheid = 'doorstroom_in' AND is_in AND kwam_over
        OR telt.grootheid = 'doorstroom_uit' AND is_uit AND ging_over
)
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('begin'), ('in'), ('uit'), ('einde'), ('doorstroom_in'), ('doorstroom_uit')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
