-- SPDX-License-Identifier: EUPL-1.2
-- The wijk of the postcode in the last allocation of a client.
wijk_laatst AS (
    SELECT t.client, max_by(p.wijk, concat(t.toewijzingsdatum, t.toewijzingstijd, t.bron_id)) AS wijk
    FROM toewijzing t
    JOIN postcode p ON p.postcode = t.postcode
        AND p.ontvangen_op <= :peildatum AND (p.vervangen_op IS NULL OR p.vervangen_op > :peildatum)
    WHERE t.ontvangen_op <= :peildatum
    GROUP BY t.client
)
