-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Wijken
-- vraag:      Naar welke wijk gaat het geld?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per wijk, en welk deel van al het geld van
--             die maand dat is. De wijk hoort bij de postcode in de laatste toewijzing van wie de hulp krijgt. Alle
--             delen zijn samen 1.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, wijk
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 IngediendBedrag, Bsn als pseudoniem), toewijzing (301 Postcode als pseudoniem), tabel
--             postcodes, antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder toewijzing, of met een postcode die niet in de tabel staat, is de wijk onbekend. Wie verhuist
--             telt ook voor eerdere maanden in de nieuwe wijk.
WITH woonplaats AS (
    SELECT t.domein, t.gemeente, t.client, max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode
        AND p.ontvangen_op <= :peildatum AND (p.vervangen_op IS NULL OR p.vervangen_op > :peildatum)
    WHERE t.ontvangen_op <= :peildatum
    GROUP BY t.domein, t.gemeente, t.client
),
regel AS (
    SELECT bron_id, maand, d.domein, d.gemeente, d.aanbieder, d.voorziening, d.categorie, d.code, d.eenheid, d.client,
        d.toewijzingnummer, d.bedrag, coalesce(w.wijk, 'onbekend') AS wijk
    FROM declaratie d
    LEFT JOIN woonplaats w ON w.domein = d.domein AND w.gemeente = d.gemeente AND w.client = d.client
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
-- Who has care that costs something: what was credited in full was not given.
betaald AS (
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, wijk,
        client
    FROM regel
    WHERE client IS NOT NULL
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, wijk, client, toewijzingnummer
    HAVING sum(bedrag) > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, wijk, client,
        telt.grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    CROSS JOIN (VALUES ('bedrag'), ('aandeel')) AS telt (grootheid)
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, wijk, client,
        'clienten', 'waarde', 1
    FROM betaald
)
-- toerekening
{stap aandeel}
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
