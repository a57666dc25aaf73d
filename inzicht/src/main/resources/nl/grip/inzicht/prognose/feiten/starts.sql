-- SPDX-License-Identifier: EUPL-1.2
SELECT domein, toewijzingnummer, begin, ontvangen_op, vervallen_op
FROM startlevering
WHERE toewijzingnummer IS NOT NULL
ORDER BY domein, toewijzingnummer, ontvangen_op, bron_id
