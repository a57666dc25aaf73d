-- SPDX-License-Identifier: EUPL-1.2
-- naam:       Waarom hulp stopte
-- vraag:      Waarom stopt hulp?
-- definitie:  Het aantal keren dat hulp stopte, per maand waarin de hulp eindigde, per domein en per reden in het
--             stopbericht. Code 31 betekent bij Jeugd iets anders dan bij de Wmo, dus een reden hoort altijd bij een
--             domein.
-- eenheid:    beeindigingen
-- korrel:     maand, domein, reden
-- grootheid:  aantal
-- bron:       stop (307 RedenBeeindiging, Einddatum: WMO588, JZ588), contracten (voorziening)
-- peilmoment: ontvangen op of voor de peildatum
-- tekort:     Niet elke aanbieder stuurt stopberichten. Een beeindiging zonder bericht staat er niet in.
WITH bronregels AS (
    SELECT bron_id, substr(CAST(einde AS STRING), 1, 7) AS maand, domein, gemeente, aanbieder, voorziening, categorie,
        code, client, toewijzingnummer, reden, 'aantal' AS grootheid, 'waarde' AS rol, 1 AS bijdrage
    FROM stoplevering
    WHERE ontvangen_op <= :peildatum AND (vervallen_op IS NULL OR vervallen_op > :peildatum) AND einde <= :peildatum
)
-- uitkomst
SELECT {korrel}, grootheid, sum(bijdrage) AS waarde
FROM gekozen
GROUP BY {korrel}, grootheid
