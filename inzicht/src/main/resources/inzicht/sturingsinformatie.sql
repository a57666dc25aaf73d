-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Sturingsinformatie
-- vraag:      Hoe staan vraag, toewijzing, aanbod, budget en kosten van een voorziening er samen voor?
-- definitie:  Op een blad: hoeveel mensen zich meldden (vraag), hoeveel toewijzingen begonnen (toewijzingen), hoeveel
--             aanbieders hulp gaven (aanbieders) en hoeveel mensen daarop wachtten (wachtenden), wat begroot is (begroot)
--             en wat aanbieders declareerden (gerealiseerd). De verwachting voor het hele jaar (prognose) staat er bij
--             zodra zij is gemaakt.
-- eenheid:    meldingen, toewijzingen, aanbieders, clienten, euro, euro, euro
-- korrel:     jaar, voorziening
-- grootheid:  vraag, toewijzingen, aanbieders, wachtenden, begroot, gerealiseerd, prognose
-- bron:       toegang (melddatum), toewijzing (301 Ingangsdatum), declaratie (323 IngediendBedrag), antwoord (325
--             RetourCodes), wachtlijst (sinds), begroting (lasten min baten), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum; een melding en een begroting vanaf hun eigen datum
-- tekort:     Een melding zonder voorziening telt niet mee. Wie in een jaar op de lijst kwam, telt in dat jaar, ook als
--             het wachten voorbij is. Alle versies van een begroting tellen samen op. Een vergelijking met andere
--             gemeenten staat er niet bij.
WITH domeinen AS (
    SELECT voorziening, min(domein) AS domein
    FROM (
        SELECT voorziening, domein FROM standaardvoorziening
        UNION
        SELECT voorziening, domein FROM contract WHERE voorziening <> ''
    ) AS alle
    GROUP BY voorziening
),
feit AS (
    SELECT bron_id, CAST(year(melddatum) AS INTEGER) AS jaar, voorziening, '' AS aanbieder, '' AS client,
        'vraag' AS grootheid, CAST(1 AS DECIMAL(18, 2)) AS bijdrage
    FROM toegang
    WHERE ontvangen_op <= :peildatum AND voorziening <> ''
    UNION ALL
    SELECT bron_id, CAST(year(ingangsdatum) AS INTEGER), voorziening, aanbieder, '', 'toewijzingen', 1
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    UNION ALL
    SELECT bron_id, CAST(substr(maand, 1, 4) AS INTEGER), voorziening, coalesce(aanbieder, ''), '', telt.grootheid,
        CASE WHEN telt.grootheid = 'aanbieders' THEN 1 ELSE bedrag END
    FROM declaratie
    CROSS JOIN (VALUES ('aanbieders'), ('gerealiseerd')) AS telt (grootheid)
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
        AND (telt.grootheid = 'gerealiseerd' OR aanbieder IS NOT NULL AND bedrag > 0)
    UNION ALL
    SELECT bron_id, CAST(year(sinds) AS INTEGER), voorziening, '', client, 'wachtenden', 1
    FROM wachtlijst
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    UNION ALL
    SELECT bron_id, CAST(jaar AS INTEGER), voorziening, '', '', 'begroot',
        CASE WHEN lasten_baten = 'baten' THEN -bedrag ELSE bedrag END
    FROM begroting
    WHERE ontvangen_op <= :peildatum AND voorziening <> ''
),
bronregels AS (
    SELECT f.bron_id, f.jaar, d.domein, f.voorziening, f.aanbieder, f.client, f.grootheid, 'waarde' AS rol, f.bijdrage
    FROM feit f
    LEFT JOIN domeinen d ON d.voorziening = f.voorziening
)
-- toerekening
-- An aanbieder and someone who waits count once.
SELECT bron_id, jaar, domein, voorziening, aanbieder, client, grootheid, rol,
    CASE
        WHEN grootheid NOT IN ('aanbieders', 'wachtenden') OR keer = 1 THEN bijdrage
        ELSE 0
    END AS bijdrage
FROM (
    SELECT *, row_number() OVER (PARTITION BY {korrel}, grootheid, aanbieder, client ORDER BY bron_id) AS keer
    FROM gevonden
) AS geteld
-- uitkomst
SELECT {korrel}, alle.grootheid,
    CASE WHEN alle.is_er THEN coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) END AS waarde,
    CASE WHEN NOT alle.is_er THEN 'geen_bron' END AS geen_cijfer
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (
    SELECT naam.grootheid, max(CASE WHEN f.grootheid IS NULL THEN 0 ELSE 1 END) = 1 AS is_er
    FROM (VALUES ('vraag'), ('toewijzingen'), ('aanbieders'), ('wachtenden'), ('begroot'), ('gerealiseerd'), ('prognose'))
        AS naam (grootheid)
    LEFT JOIN (SELECT DISTINCT grootheid FROM feit) AS f ON f.grootheid = naam.grootheid
    GROUP BY naam.grootheid
) AS alle
GROUP BY {korrel}, alle.grootheid, alle.is_er
