-- SPDX-License-Identifier: EUPL-1.2
SELECT domein, toewijzingnummer, einde, reden, ontvangen_op, vervallen_op
FROM stoplevering
WHERE toewijzingnummer IS NOT NULL
ORDER BY domein, toewijzingnummer, ontvangen_op, bron_id
