using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Files;

internal sealed class FileConfiguration : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FileChunk>
{
    public const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("stored_files");
        file.HasKey(f => f.Digest);
        file.Property(f => f.Digest).HasMaxLength(DigestLength);
    }

    public void Configure(EntityTypeBuilder<FileChunk> chunk)
    {
        chunk.ToTable("file_chunks");
        chunk.HasKey(c => new { c.Digest, c.Number });
        chunk.Property(c => c.Digest).HasMaxLength(DigestLength);
        chunk.Property(c => c.Number).ValueGeneratedNever();
        chunk.HasOne<StoredFile>().WithMany().HasForeignKey(c => c.Digest).OnDelete(DeleteBehavior.Restrict);
    }
}
