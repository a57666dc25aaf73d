-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Verwijzers
-- vraag:      Wie verwees de mensen voor wie de gemeente hulp betaalt?
-- definitie:  Het gedeclareerde bedrag en het aantal verschillende mensen per soort verwijzer, en welk deel van al het
--             geld van die maand dat is. De verwijzer staat in het verzoek (315) dat bij de toewijzing hoort. Alle
--             delen zijn samen 1. Een uitsplitsing naar verwijzer_agb geeft de praktijk.
-- eenheid:    euro, clienten, verhouding
-- korrel:     maand, verwijzer
-- grootheid:  bedrag, clienten, aandeel
-- bron:       declaratie (323 IngediendBedrag, ToewijzingNummer), toewijzing (301 ReferentieAanbieder), verzoek (315
--             Verwijzer), antwoord (325 RetourCodes)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Zonder verzoek is de verwijzer onbekend: de gemeente wees dan zelf toe, of het verzoek is niet
--             ingelezen.
WITH regel AS (
    SELECT bron_id, maand, d.domein, d.gemeente, d.aanbieder, d.voorziening, d.categorie, d.code, d.eenheid, d.client,
        d.toewijzingnummer, d.bedrag, coalesce(v.verwijzer, 'onbekend') AS verwijzer,
        coalesce(v.verwijzer_agb, '') AS verwijzer_agb
    FROM declaratie d
    LEFT JOIN verwijzing v
        ON v.domein = d.domein AND v.gemeente = d.gemeente AND v.toewijzingnummer = d.toewijzingnummer
        AND v.ontvangen_op <= :peildatum
    WHERE d.ontvangen_op <= :peildatum AND (d.afgewezen_op IS NULL OR d.afgewezen_op > :peildatum)
),
-- Who has care that costs something: what was credited in full was not given.
betaald AS (
    SELECT min(bron_id) AS bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid,
        verwijzer, verwijzer_agb, client
    FROM regel
    WHERE client IS NOT NULL
    GROUP BY maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, verwijzer, verwijzer_agb,
        client,
        toewijzingnummer
    HAVING sum(bedrag) > 0
),
bronregels AS (
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, verwijzer,
        verwijzer_agb, client,
        telt.grootheid, 'waarde' AS rol, bedrag AS bijdrage
    FROM regel
    CROSS JOIN (VALUES ('bedrag'), ('aandeel')) AS telt (grootheid)
    UNION ALL
    SELECT bron_id, maand, domein, gemeente, aanbieder, voorziening, categorie, code, eenheid, verwijzer,
        verwijzer_agb, client,
        'clienten', 'waarde', 1
    FROM betaald
)
-- toerekening
{stap aandeel}
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
