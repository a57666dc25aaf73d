-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Reeks
-- vraag:      Hoe ontwikkelen de kosten zich door de jaren, als we prijsstijging eruit halen?
-- definitie:  Het gedeclareerde bedrag per jaar van de hulp (nominaal), en hetzelfde bedrag in prijzen van het eerste jaar
--             met een prijsindex (reeel). Breuken telt de codes die dit jaar voor het eerst worden gebruikt of sinds
--             vorig jaar niet meer: kijk dan of de reeks nog te vergelijken is. Maanden telt van hoeveel maanden er
--             rekeningen zijn.
-- eenheid:    euro, euro, codes, maanden
-- korrel:     jaar, voorziening
-- grootheid:  nominaal, reeel, breuken, maanden
-- bron:       declaratie (323 IngediendBedrag), antwoord (325 RetourCodes), contracten (voorziening), prijsindex
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De indeling van codes in voorzieningen is die van de laatste contracten. Staan er meer prijsreeksen in de
--             tabel, dan telt de eerste in het alfabet. Het laatste jaar is niet compleet, want rekeningen komen later.
WITH regel AS (
    SELECT bron_id, CAST(substr(maand, 1, 4) AS INTEGER) AS jaar, maand, domein, gemeente, aanbieder, voorziening,
        categorie, code, eenheid, client, toewijzingnummer, bedrag
    FROM declaratie
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
),
koers AS (
    SELECT CAST(jaar AS INTEGER) AS jaar, index, reeks,
        first_value(index) OVER (ORDER BY jaar) AS begin
    FROM prijsindex
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
        AND reeks = (SELECT min(reeks) FROM prijsindex WHERE ontvangen_op <= :peildatum)
),
gebruik AS (
    SELECT domein, categorie, code, min(jaar) AS eerste, max(jaar) AS laatste,
        min_by(bron_id, concat(maand, bron_id)) AS eerste_regel,
        max_by(bron_id, concat(maand, bron_id)) AS laatste_regel
    FROM regel
    WHERE code IS NOT NULL
    GROUP BY domein, categorie, code
),
bronregels AS (
    SELECT bron_id, jaar, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, 'nominaal' AS grootheid, 'waarde' AS rol, CAST(bedrag AS DECIMAL(36, 14)) AS bijdrage
    FROM regel
    UNION ALL
    SELECT r.bron_id, r.jaar, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, 'reeel', 'waarde',
        CAST(CAST(r.bedrag AS DECIMAL(20, 2)) * CAST(round(CAST(k.begin AS DOUBLE) / CAST(k.index AS DOUBLE), 12) AS DECIMAL(18, 12))
            AS DECIMAL(36, 14))
    FROM regel r
    JOIN koers k ON k.jaar = r.jaar
    UNION ALL
    SELECT bron_id, r.jaar, maand, r.domein, gemeente, aanbieder, voorziening, r.categorie, r.code, eenheid, client,
        toewijzingnummer, 'breuken', 'waarde', 1
    FROM regel r
    JOIN gebruik g ON g.eerste_regel = r.bron_id AND g.eerste > (SELECT min(jaar) FROM regel)
    UNION ALL
    SELECT bron_id, r.jaar + 1, maand, r.domein, gemeente, aanbieder, voorziening, r.categorie, r.code, eenheid,
        client, toewijzingnummer, 'breuken', 'waarde', 1
    FROM regel r
    JOIN gebruik g ON g.laatste_regel = r.bron_id AND g.laatste < (SELECT max(jaar) FROM regel)
    UNION ALL
    SELECT bron_id, jaar, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client,
        toewijzingnummer, 'maanden', 'waarde', 1
    FROM regel
)
-- toerekening
-- A month counts once. Money is rounded where the sum ends: one row more has the difference, so that the rows are together
-- exactly what is shown.
SELECT bron_id, {kolommen}, grootheid, rol, bijdrage
FROM gevonden
WHERE grootheid <> 'maanden'
UNION ALL
SELECT min(bron_id), {eerste}, 'reeel', 'waarde', round(sum(bijdrage), 2) - sum(bijdrage)
FROM gevonden
WHERE grootheid = 'reeel'
GROUP BY {korrel}
HAVING round(sum(bijdrage), 2) <> sum(bijdrage)
UNION ALL
SELECT min(bron_id), {eerste}, grootheid, rol, 1
FROM gevonden
WHERE grootheid = 'maanden'
GROUP BY {korrel}, maand, grootheid, rol
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE
        WHEN alle.grootheid <> 'reeel' THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0)
        ELSE sum(som) FILTER (WHERE deel.grootheid = 'reeel')
    END AS waarde,
    CASE
        WHEN alle.grootheid = 'reeel' AND count(som) FILTER (WHERE deel.grootheid = 'reeel') = 0
            AND count(som) FILTER (WHERE deel.grootheid = 'nominaal') > 0 THEN 'geen_bron'
    END AS geen_cijfer
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('nominaal'), ('reeel'), ('breuken'), ('maanden')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
