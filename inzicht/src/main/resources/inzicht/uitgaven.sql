-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Uitgaven
-- vraag:      Hoeveel geld hebben aanbieders gedeclareerd voor de hulp in een maand?
-- definitie:  Het bedrag op de rekeningen van aanbieders (ingediend), min wat de gemeente afwees (afgewezen), is wat telt
--             (gedeclareerd). Een creditregel gaat eraf. Een rekening zonder antwoord telt mee. Een bedrag hoort bij de
--             maand waarin de hulp is gegeven.
-- eenheid:    euro
-- korrel:     maand, voorziening
-- grootheid:  gedeclareerd, ingediend, afgewezen
-- bron:       declaratie (323 IngediendBedrag), antwoord (325 RetourCodes), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     De laatste maanden zijn niet compleet, want rekeningen komen later. Hulp zonder rekening (pgb, subsidie,
--             een vast bedrag per jaar) staat er niet in.
WITH regel AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer, bedrag,
        coalesce(afgewezen_op <= :peildatum, FALSE) AS is_afgewezen
    FROM declaratie
    WHERE ontvangen_op <= :peildatum
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, client, toewijzingnummer,
        telt.grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    JOIN (VALUES ('gedeclareerd', FALSE), ('ingediend', FALSE), ('ingediend', TRUE), ('afgewezen', TRUE))
        AS telt (grootheid, is_afgewezen) ON telt.is_afgewezen = regel.is_afgewezen
)
-- uitkomst
SELECT {korrel}, alle.grootheid, coalesce(sum(som) FILTER (WHERE deel.grootheid = alle.grootheid), 0) AS waarde
FROM (SELECT {korrel}, grootheid, sum(bijdrage) AS som FROM gekozen GROUP BY {korrel}, grootheid) AS deel
CROSS JOIN (VALUES ('gedeclareerd'), ('ingediend'), ('afgewezen')) AS alle (grootheid)
GROUP BY {korrel}, alle.grootheid
