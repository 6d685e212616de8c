-- DropIndex
DROP INDEX "Person_nameKey_id_idx";

-- CreateIndex
CREATE INDEX "Person_nameKey_id_placeId_foldedName_idx" ON "Person"("nameKey", "id", "placeId", "foldedName");
