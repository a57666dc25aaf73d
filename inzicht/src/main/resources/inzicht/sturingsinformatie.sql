-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Sturingsinformatie
-- vraag:      Hoe staan vraag, toewijzing, aanbod, budget en kosten van een voorziening er samen voor?
-- definitie:  Op een blad: hoeveel mensen zich meldden (vraag), hoeveel toewijzingen begonnen (toewijzingen), hoeveel
--             aanbieders hulp gaven (aanbieders) en hoeveel mensen daarop wachtten (wachtenden), wat begroot is (begroot)
--             en wat aanbieders declareerden (gerealiseerd). Daarnaast wat het hele jaar van de peildatum naar verwachting
--             kost (prognose), zoals verwacht op de peildatum.
-- eenheid:    meldingen, toewijzingen, aanbieders, clienten, euro, euro, euro
-- korrel:     jaar, voorziening
-- grootheid:  vraag, toewijzingen, aanbieders, wachtenden, begroot, gerealiseerd, prognose
-- bron:       toegang (melddatum), toewijzing (301 Ingangsdatum), declaratie (323 IngediendBedrag), antwoord (325
--             RetourCodes), wachtlijst (sinds), begroting (lasten), contracten (voorziening), prognose
-- peilmoment: ontvangen op of voor de peildatum; een melding en een begroting vanaf hun eigen datum
-- tekort:     Een melding zonder voorziening telt niet mee. Een toewijzing die begon voor het eerste jaar met rekeningen ook
--             niet, want van die jaren is alleen bekend wat nog loopt. Wie in een jaar op de lijst kwam, telt in dat jaar, ook als
--             het wachten voorbij is. Alle versies van een begroting tellen samen op; baten staan er niet bij, en wat voor
--             een wijkteam is begroot telt niet nog eens. Van wat alleen begroot of verwacht is, zoals een subsidie of een jaar
--             dat nog komt, is niets geteld: dat is niet nul. Een begroting en een prognose zijn er niet per aanbieder, maand of
--             wijk, en een prognose alleen voor het jaar van de peildatum. Een vergelijking met andere gemeenten staat er
--             niet bij.
WITH domeinen AS (
    SELECT voorziening, min(domein) AS domein
    FROM (
        SELECT voorziening, domein FROM standaardvoorziening
        UNION
        SELECT voorziening, domein FROM contract WHERE voorziening <> ''
        UNION
        SELECT kostenplaats, wet FROM kostenplaatswet
    ) AS alle
    GROUP BY voorziening
),
-- What Grip gave as forecast: bron_id, jaar, voorziening and amount, the ones after a bar.
verwachting AS (
    SELECT split_part(deel, ';', 1) AS bron_id, CAST(split_part(deel, ';', 2) AS INTEGER) AS jaar,
        split_part(deel, ';', 3) AS voorziening, CAST(split_part(deel, ';', 4) AS DECIMAL(18, 2)) AS bedrag
    FROM (
        SELECT split_part(:prognoses, '|', CAST(row_number() OVER (ORDER BY maand) AS INTEGER)) AS deel FROM kalendermaand
    ) AS delen
    WHERE deel <> ''
),
feit AS /* telkens */ (
    SELECT bron_id, CAST(year(melddatum) AS INTEGER) AS jaar, substr(CAST(melddatum AS STRING), 1, 7) AS maand,
        CAST(NULL AS STRING) AS gemeente, voorziening, '' AS aanbieder, coalesce(client, '') AS client,
        CAST(NULL AS BIGINT) AS toewijzingnummer, 'vraag' AS grootheid, CAST(1 AS DECIMAL(18, 2)) AS bijdrage
    FROM toegang
    WHERE ontvangen_op <= :peildatum AND voorziening <> ''
    UNION ALL
    SELECT bron_id, CAST(year(ingangsdatum) AS INTEGER), substr(CAST(ingangsdatum AS STRING), 1, 7), gemeente, voorziening,
        aanbieder, client, toewijzingnummer, 'toewijzingen', 1
    FROM toewijzing
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
        AND CAST(year(ingangsdatum) AS STRING) >= (
            SELECT coalesce(min(substr(maand, 1, 4)), '') FROM declaratie WHERE ontvangen_op <= :peildatum)
    UNION ALL
    SELECT bron_id, CAST(substr(maand, 1, 4) AS INTEGER), maand, gemeente, voorziening, coalesce(aanbieder, ''),
        coalesce(client, ''), toewijzingnummer, telt.grootheid,
        CASE WHEN telt.grootheid = 'aanbieders' THEN 1 ELSE bedrag END
    FROM declaratie
    CROSS JOIN (VALUES ('aanbieders'), ('gerealiseerd')) AS telt (grootheid)
    WHERE ontvangen_op <= :peildatum AND (afgewezen_op IS NULL OR afgewezen_op > :peildatum)
        AND (telt.grootheid = 'gerealiseerd' OR aanbieder IS NOT NULL AND bedrag > 0)
    UNION ALL
    SELECT bron_id, CAST(year(sinds) AS INTEGER), substr(CAST(sinds AS STRING), 1, 7), NULL, voorziening, '', client, NULL,
        'wachtenden', 1
    FROM wachtlijst
    WHERE ontvangen_op <= :peildatum AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    UNION ALL
    SELECT bron_id, CAST(jaar AS INTEGER), NULL, NULL, voorziening, '', '', NULL, 'begroot',
        bedrag
    FROM begroting
    WHERE ontvangen_op <= :peildatum AND voorziening <> '' AND lasten_baten = 'lasten' AND coalesce(wijkteam, '') = ''
    UNION ALL
    SELECT bron_id, jaar, NULL, NULL, voorziening, '', '', NULL, 'prognose', bedrag
    FROM verwachting
),
bronregels AS /* telkens */ (
    SELECT f.bron_id, f.jaar, f.maand, d.domein, f.gemeente, f.voorziening, f.aanbieder, f.client, f.toewijzingnummer,
        f.grootheid, 'waarde' AS rol, f.bijdrage
    FROM feit f
    LEFT JOIN domeinen d ON d.voorziening = f.voorziening
)
-- toerekening
-- An aanbieder and someone who waits count once.
SELECT bron_id, {kolommen}, client, grootheid, rol, bijdrage
FROM {som gevonden}
WHERE grootheid NOT IN ('aanbieders', 'wachtenden')
UNION ALL
SELECT min(bron_id), {eerste}, min_by(client, bron_id), grootheid, rol, 1
FROM gevonden
WHERE grootheid IN ('aanbieders', 'wachtenden')
GROUP BY {korrel}, grootheid, rol, CASE grootheid WHEN 'aanbieders' THEN aanbieder ELSE client END
-- uitkomst
-- Of what is counted there may be none, where messages or lists tell anything; of a budget and a forecast there may be no amount.
SELECT {korrel}, grootheid, CASE WHEN bekend THEN coalesce(som, 0) END AS waarde,
    CASE WHEN NOT bekend THEN 'geen_bron' END AS geen_cijfer
FROM (
    SELECT {korrel}, alle.grootheid, sum(som) FILTER (WHERE deel.grootheid = alle.grootheid) AS som,
        alle.is_er AND count(som) FILTER (WHERE deel.grootheid = alle.grootheid
            OR alle.soort = 'telling' AND deel.grootheid NOT IN ('begroot', 'prognose')) > 0 AS bekend
    FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
    CROSS JOIN (
        SELECT naam.grootheid, naam.soort, max(CASE WHEN f.grootheid IS NULL THEN 0 ELSE 1 END) = 1 AS is_er
        FROM (VALUES ('vraag', 'telling'), ('toewijzingen', 'telling'), ('aanbieders', 'telling'), ('wachtenden', 'telling'),
            ('begroot', 'bedrag'), ('gerealiseerd', 'telling'), ('prognose', 'bedrag')) AS naam (grootheid, soort)
        LEFT JOIN (SELECT DISTINCT grootheid FROM feit) AS f ON f.grootheid = naam.grootheid
        GROUP BY naam.grootheid, naam.soort
    ) AS alle
    GROUP BY {korrel}, alle.grootheid, alle.soort, alle.is_er
) AS naast
