-- SPDX-License-Identifier: EUPL-1.2
-- Every version of an allocation, known from ontvangen_op until vervangen_op.
SELECT t.domein, t.toewijzingnummer, t.client, t.geboortemaand, t.voorziening, t.code, t.aanbieder, w.wijk,
    t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.reden_wijziging, t.ontvangen_op, t.vervangen_op
FROM toewijzing t
LEFT JOIN postcode w ON w.postcode = t.postcode AND w.vervangen_op IS NULL
WHERE t.toewijzingnummer IS NOT NULL
ORDER BY t.domein, t.toewijzingnummer, t.ontvangen_op, t.bron_id
