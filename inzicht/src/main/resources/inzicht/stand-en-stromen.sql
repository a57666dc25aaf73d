-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Stand en stromen
-- vraag:      Hoeveel mensen krijgen hulp, hoeveel komen erbij en hoeveel stoppen er?
-- definitie:  Begin is wie op de eerste dag van de maand al hulp kreeg, in wie begon, uit van wie de laatste dag in de
--             maand lag, einde wie na de maand doorgaat. Begin plus in min uit is einde. Hulp bij een andere aanbieder
--             die aansluit is een geheel. Doorstroom_uit begint binnen 31 dagen na de laatste dag met een andere
--             voorziening, doorstroom_in had die in de 31 dagen ervoor. Zij zijn deel van uit en in. Aanbieder, verwijzer
--             en wijk zijn die waarmee de hulp begon.
-- eenheid:    verblijven van clienten in een voorziening
-- korrel:     maand, voorziening
-- grootheid:  begin, in, uit, einde, doorstroom_in, doorstroom_uit
-- bron:       start (305 Begindatum), stop (307 Einddatum), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder startbericht telt iemand niet mee, zonder stopbericht blijft iemand meetellen. Wie twee
--             voorzieningen heeft telt bij allebei. Een maand waarin nergens iets gebeurt staat er niet in.
WITH {stap levering},
{stap verblijf},
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
-- Who was there on the first day and who goes on after the last is there for many months; the others for the month of one
-- day.
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, client, toewijzingnummer, grootheid, 'waarde' AS rol,
        1 AS bijdrage
    FROM (
        SELECT v.*, m.maand, 'begin' AS grootheid
        FROM verblijf v
        JOIN maanden m ON v.begin < m.eerste AND v.einde >= m.eerste
        UNION ALL
        SELECT v.*, m.maand, 'einde'
        FROM verblijf v
        JOIN maanden m ON v.begin < m.volgende AND v.einde >= m.volgende
        UNION ALL
        SELECT v.*, m.maand, telt.grootheid
        FROM verblijf v
        JOIN maanden m ON m.maand = substr(CAST(v.begin AS STRING), 1, 7)
        CROSS JOIN (VALUES ('in'), ('doorstroom_in')) AS telt (grootheid)
        WHERE telt.grootheid = 'in' OR v.bron_id IN (SELECT naar FROM overgang)
        UNION ALL
        SELECT v.*, m.maand, telt.grootheid
        FROM verblijf v
        JOIN maanden m ON m.maand = substr(CAST(v.einde AS STRING), 1, 7)
        CROSS JOIN (VALUES ('uit'), ('doorstroom_uit')) AS telt (grootheid)
        WHERE telt.grootheid = 'uit' OR v.bron_id IN (SELECT van FROM overgang)
    ) AS vermaand
)
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('begin'), ('in'), ('uit'), ('einde'), ('doorstroom_in'), ('doorstroom_uit')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
