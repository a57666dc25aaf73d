-- SPDX-License-Identifier: EUPL-1.2
-- Everything that was wrong with a file.
SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron
FROM beheer.bevinding
ORDER BY bestand, regel, plaats, code, gevonden, verwacht
