-- SPDX-License-Identifier: EUPL-1.2
-- naam:       18-plus
-- vraag:      Voor hoeveel jongeren met jeugdhulp stopt die bijna, omdat zij 18 worden, en is er al een vervolg?
-- definitie:  Jongeren met jeugdhulp die op de peildatum loopt en die binnen 6 of 12 maanden na de maand van de peildatum
--             18 worden (12 is met 6 erbij), naar het vervolg dat bekend is. Vervolg wmo: er is een Wmo-toewijzing die na
--             de maand van de verjaardag nog loopt. Vervolg verlengd: er is een toewijzing voor jeugdhulp die dan volgens
--             de einddatum nog loopt (verlengde jeugdhulp, Jeugdwet art. 1.1). Vervolg geen: geen van beide. Al 18 is
--             wie nu verlengde jeugdhulp krijgt; wie in de maand van de peildatum 18 wordt hoort daarbij.
-- eenheid:    clienten, clienten, clienten
-- korrel:     vervolg
-- grootheid:  binnen_6_maanden, binnen_12_maanden, al_18
-- bron:       start (305 Begindatum, Geboortedatum als jaar en maand), stop (307 Einddatum), toewijzing (301 Ingangsdatum,
--             Einddatum, Geboortedatum als jaar en maand)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Geen vervolg betekent: Grip kent er geen. Hulp uit de Wlz of van de zorgverzekeraar (ggz), werk, inkomen,
--             school en hulp in een andere gemeente ziet Grip niet. Een toewijzing voor jeugdhulp zonder einddatum is geen
--             vervolg. Zonder startbericht of geboortedatum telt iemand niet mee.
WITH {stap levering},
geldig AS (
    SELECT domein, gemeente, client, geboortemaand,
        substr(CAST(coalesce(einddatum, DATE '9999-12-31') AS STRING), 1, 7) AS tot, einddatum
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
),
geboren AS (
    SELECT gemeente, client, max(geboortemaand) AS geboortemaand
    FROM (
        SELECT gemeente, client, geboortemaand FROM levering
        UNION ALL
        SELECT gemeente, client, geboortemaand FROM geldig
    ) AS bekend
    WHERE geboortemaand <> ''
    GROUP BY gemeente, client
),
-- Months are counted from year 0, so that 6 months from now is a sum.
jongere AS (
    SELECT l.*, concat(CAST(CAST(substr(g.geboortemaand, 1, 4) AS INTEGER) + 18 AS STRING), substr(g.geboortemaand, 5, 3))
            AS maand,
        12 * (CAST(substr(g.geboortemaand, 1, 4) AS INTEGER) + 18 - year(CAST(:peildatum AS DATE)))
            + CAST(substr(g.geboortemaand, 6, 2) AS INTEGER) - month(CAST(:peildatum AS DATE)) AS nog_maanden
    FROM levering l
    JOIN geboren g ON g.gemeente = l.gemeente AND g.client = l.client
    WHERE l.domein = 'Jeugd' AND l.einde IS NULL
),
met_vervolg AS (
    SELECT j.*,
        CASE
            WHEN EXISTS (
                SELECT 1 FROM geldig w
                WHERE w.gemeente = j.gemeente AND w.client = j.client AND w.domein = 'Wmo' AND w.tot > j.maand) THEN 'wmo'
            WHEN EXISTS (
                SELECT 1 FROM geldig v
                WHERE v.gemeente = j.gemeente AND v.client = j.client AND v.domein = 'Jeugd' AND v.einddatum IS NOT NULL
                    AND v.tot > j.maand) THEN 'verlengd'
            ELSE 'geen'
        END AS vervolg
    FROM jongere j
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, client, toewijzingnummer,
        CASE WHEN nog_maanden <= 0 THEN 'verlengd' ELSE vervolg END AS vervolg,
        telt.grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM met_vervolg
    JOIN (VALUES ('binnen_6_maanden', 1, 6), ('binnen_12_maanden', 1, 12), ('al_18', -1200, 0))
        AS telt (grootheid, van, tot) ON nog_maanden BETWEEN telt.van AND telt.tot
)
-- toerekening
{stap eenmaal}
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('binnen_6_maanden'), ('binnen_12_maanden'), ('al_18')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
