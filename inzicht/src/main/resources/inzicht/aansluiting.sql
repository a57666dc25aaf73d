-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Aansluiting
-- vraag:      Klopt wat aanbieders declareerden met wat in het grootboek staat?
-- definitie:  Het gedeclareerde bedrag van een maand hulp (berichten) naast wat in een jaar voor die maand is geboekt
--             (grootboek). Grootboek min berichten is het verschil. Verklaard is wat een oorzaak met een naam heeft:
--             buiten de berichten om betaald, geboekt in een ander jaar, of nog niet geboekt. De rest is onverklaard.
--             Jaar is het jaar van boeken; geboekt voor hulp uit een eerder jaar heet lasten vorige jaren.
-- eenheid:    euro
-- korrel:     jaar, maand, taakveld
-- grootheid:  berichten, grootboek, verschil, verklaard, onverklaard
-- bron:       grootboek, declaratie (323 IngediendBedrag), antwoord (325 RetourCodes), contracten (voorziening),
--             begroting (taakveld)
-- peilmoment: geboekt en ontvangen op of voor de peildatum
-- tekort:     Pgb, subsidies, vaste bedragen en vervoer herkent Grip aan de kostenplaats of de omschrijving. Die
--             bedragen zelf legt Grip nog niet naast een andere bron. Een fout bij de ene aanbieder kan een fout bij
--             een andere opheffen; een uitsplitsing naar aanbieder laat dat zien. Het grootboek kent geen mensen: een
--             filter op wijk, verwijzer of leeftijd kan hier niet.
WITH geboekt AS (
    SELECT bron_id, year(boekdatum) AS jaar, CAST(substr(periode, 1, 4) AS INTEGER) AS zorgjaar, periode AS maand,
        taakveld, leverancier_agb AS aanbieder, soort, bedrag
    FROM boeking
    WHERE boekdatum <= :peildatum
),
grens AS (
    SELECT min(boekdatum) AS eerste, max(boekdatum) AS laatste FROM boeking WHERE boekdatum <= :peildatum
),
-- Ledgers that do not name the aanbieder are compared as a whole.
met_naam AS (
    SELECT DISTINCT zorgjaar, taakveld FROM geboekt WHERE soort IS NULL AND aanbieder <> ''
),
bestemming AS (
    SELECT t.voorziening, t.jaar, t.taakveld, m.taakveld IS NOT NULL AS met_naam
    FROM taakveldindeling t
    LEFT JOIN met_naam m ON m.zorgjaar = t.jaar AND m.taakveld = t.taakveld
),
regel AS (
    SELECT d.bron_id, d.bericht, CAST(substr(d.maand, 1, 4) AS INTEGER) AS jaar, d.maand,
        coalesce(t.taakveld, 'onbekend') AS taakveld,
        CASE WHEN t.met_naam THEN coalesce(d.aanbieder, '') ELSE '' END AS aanbieder,
        d.bedrag, d.ontvangen_op > g.laatste AS na, d.ontvangen_op < g.eerste AS voor,
        coalesce(d.afgewezen_op <= :peildatum, FALSE) AS afgewezen
    FROM declaratie d
    JOIN grens g ON g.laatste IS NOT NULL
    LEFT JOIN bestemming t ON t.voorziening = d.voorziening AND t.jaar = CAST(substr(d.maand, 1, 4) AS INTEGER)
    WHERE d.ontvangen_op <= :peildatum
),
beantwoord AS (
    SELECT DISTINCT declaratie FROM beantwoording WHERE ontvangen_op <= :peildatum
),
-- What a group of lines and bookings for one month, taakveld and aanbieder adds up to, and how much of what is left after
-- all years of booking each cause can carry.
som AS (
    SELECT zorgjaar, maand, taakveld, aanbieder, min(bron_id) AS bron_id, sum(bedrag) AS rest,
        sum(na) AS na, sum(voor) AS voor, sum(open) AS open
    FROM (
        SELECT zorgjaar, maand, taakveld, aanbieder, bron_id, bedrag, 0 AS na, 0 AS voor, 0 AS open
        FROM geboekt
        WHERE soort IS NULL
        UNION ALL
        SELECT r.jaar, maand, taakveld, aanbieder, bron_id, -bedrag, CASE WHEN na THEN bedrag ELSE 0 END,
            CASE WHEN voor THEN greatest(bedrag, 0) ELSE 0 END,
            CASE WHEN b.declaratie IS NULL AND NOT na AND NOT voor THEN greatest(bedrag, 0) ELSE 0 END
        FROM regel r
        LEFT JOIN beantwoord b ON b.declaratie = r.bericht
        WHERE NOT afgewezen
    ) AS samen
    GROUP BY zorgjaar, maand, taakveld, aanbieder
),
stap AS (
    SELECT *, greatest(-voor, least(0, rest + na)) AS uit_voor,
        greatest(-open, least(0, rest + na - greatest(-voor, least(0, rest + na)))) AS uit_open
    FROM som
),
-- Rejected lines that were paid all the same, and credits that were not booked: only when the amount is exactly that.
verdacht AS (
    SELECT jaar, maand, taakveld, aanbieder, 'geboekt en daarna afgewezen' AS oorzaak, sum(bedrag) AS bedrag
    FROM regel WHERE afgewezen GROUP BY jaar, maand, taakveld, aanbieder
    UNION
    SELECT jaar, maand, taakveld, aanbieder, 'geboekt en daarna afgewezen', sum(bedrag)
    FROM regel WHERE afgewezen GROUP BY jaar, maand, taakveld, aanbieder, bericht
    UNION
    SELECT jaar, maand, taakveld, aanbieder, 'geboekt en daarna afgewezen', bedrag FROM regel WHERE afgewezen
    UNION
    SELECT jaar, maand, taakveld, aanbieder, 'creditregel nog niet geboekt', -sum(bedrag)
    FROM regel WHERE NOT afgewezen AND bedrag < 0 GROUP BY jaar, maand, taakveld, aanbieder
    UNION
    SELECT jaar, maand, taakveld, aanbieder, 'creditregel nog niet geboekt', -bedrag
    FROM regel WHERE NOT afgewezen AND bedrag < 0
),
over AS (
    SELECT s.zorgjaar, s.maand, s.taakveld, s.aanbieder, s.bron_id, s.uit_voor, s.uit_open,
        s.rest + s.na - s.uit_voor - s.uit_open AS bedrag, max(v.oorzaak) AS oorzaak
    FROM stap s
    LEFT JOIN verdacht v
        ON v.jaar = s.zorgjaar AND v.maand = s.maand AND v.taakveld = s.taakveld AND v.aanbieder = s.aanbieder
        AND v.bedrag = s.rest + s.na - s.uit_voor - s.uit_open AND v.bedrag <> 0
    GROUP BY s.zorgjaar, s.maand, s.taakveld, s.aanbieder, s.bron_id, s.uit_voor, s.uit_open, s.rest, s.na
),
verklaring AS (
    SELECT bron_id, jaar, maand, taakveld, aanbieder, bedrag,
        CASE WHEN jaar > zorgjaar THEN 'lasten vorige jaren' WHEN jaar < zorgjaar THEN 'vooruit geboekt' ELSE soort END
            AS oorzaak
    FROM geboekt
    WHERE soort IS NOT NULL OR jaar <> zorgjaar
    UNION ALL
    SELECT bron_id, zorgjaar, maand, taakveld, aanbieder, -bedrag,
        CASE WHEN jaar > zorgjaar THEN 'geboekt in een later jaar' ELSE 'geboekt in een eerder jaar' END
    FROM geboekt
    WHERE soort IS NULL AND jaar <> zorgjaar
    UNION ALL
    SELECT bron_id, jaar, maand, taakveld, aanbieder, -bedrag, 'nog niet geboekt' FROM regel WHERE na AND NOT afgewezen
    UNION ALL
    SELECT bron_id, zorgjaar, maand, taakveld, aanbieder, uit_voor, 'van voor het grootboek' FROM over
    UNION ALL
    SELECT bron_id, zorgjaar, maand, taakveld, aanbieder, uit_open, 'nog niet beoordeeld' FROM over
    UNION ALL
    SELECT bron_id, zorgjaar, maand, taakveld, aanbieder, bedrag, oorzaak FROM over WHERE oorzaak IS NOT NULL
),
-- A taakveld belongs to a domein when all voorzieningen that are booked on it do.
taakvelddomein AS (
    SELECT t.taakveld AS van_taakveld, min(v.domein) AS domein
    FROM taakveldindeling t
    JOIN voorziening v ON v.voorziening = t.voorziening
    GROUP BY t.taakveld
    HAVING count(DISTINCT v.domein) = 1
),
alle_regels AS (
    SELECT bron_id, jaar, maand, taakveld, aanbieder, '' AS oorzaak, 'grootboek' AS grootheid, 'waarde' AS rol,
        bedrag AS bijdrage
    FROM geboekt
    UNION ALL
    SELECT bron_id, jaar, maand, taakveld, aanbieder, '', 'berichten', 'waarde', bedrag
    FROM regel
    WHERE NOT afgewezen
    UNION ALL
    SELECT bron_id, jaar, maand, taakveld, aanbieder, oorzaak, 'verklaard', 'waarde', bedrag
    FROM verklaring
    WHERE bedrag <> 0
    UNION ALL
    SELECT bron_id, zorgjaar, maand, taakveld, aanbieder, '', 'onverklaard', 'waarde', bedrag
    FROM over
    WHERE oorzaak IS NULL AND bedrag <> 0
),
bronregels AS (
    SELECT bron_id, jaar, maand, coalesce(domein, 'onbekend') AS domein, taakveld, aanbieder, oorzaak, grootheid, rol,
        bijdrage
    FROM alle_regels
    LEFT JOIN taakvelddomein ON van_taakveld = taakveld
)
-- toerekening
WITH som AS (
    SELECT bron_id, {kolommen}, grootheid, rol, bijdrage, {rijen} AS rijen
    FROM {som gevonden}
)
SELECT bron_id, {kolommen}, grootheid, rol, bijdrage, rijen
FROM som
UNION ALL
SELECT bron_id, {kolommen}, 'verschil', rol, CASE WHEN grootheid = 'berichten' THEN -bijdrage ELSE bijdrage END, rijen
FROM som
WHERE grootheid IN ('berichten', 'grootboek')
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('berichten'), ('grootboek'), ('verschil'), ('verklaard'), ('onverklaard')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
