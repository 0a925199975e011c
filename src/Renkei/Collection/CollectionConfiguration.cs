using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Files;
using Renkei.Surveys;

namespace Renkei.Collection;

internal sealed class CollectionConfiguration :
    IEntityTypeConfiguration<ExtensionRequest>, IEntityTypeConfiguration<ContactMemo>, IEntityTypeConfiguration<ProxyEntry>,
    IEntityTypeConfiguration<DeadlineChange>
{
    private const int PostLength = 200;

    public void Configure(EntityTypeBuilder<ExtensionRequest> request)
    {
        request.ToTable("extension_requests");
        request.Property(r => r.AskedBy).HasMaxLength(PostLength);
        request.Property(r => r.NotedBy).HasMaxLength(PostLength);
        request.Property(r => r.AnsweredBy).HasMaxLength(PostLength);
        request.Property(r => r.Reason).HasMaxLength(ExtensionRequest.ReasonMaxLength);
        request.Property(r => r.Note).HasMaxLength(ExtensionRequest.NoteMaxLength);
        request.HasIndex(r => r.ResponseId);
        request.HasOne<SurveyResponse>().WithMany().HasForeignKey(r => r.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContactMemo> memo)
    {
        memo.ToTable("contact_memos");
        memo.Property(m => m.WithPost).HasMaxLength(ContactMemo.PostMaxLength);
        memo.Property(m => m.Text).HasMaxLength(ContactMemo.TextMaxLength);
        memo.Property(m => m.NextAction).HasMaxLength(ContactMemo.NextMaxLength);
        memo.Property(m => m.NextDoneBy).HasMaxLength(PostLength);
        memo.Property(m => m.WrittenBy).HasMaxLength(PostLength);
        memo.HasIndex(m => m.ResponseId);
        memo.HasOne<SurveyResponse>().WithMany().HasForeignKey(m => m.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProxyEntry> entry)
    {
        entry.ToTable("proxy_entries");
        entry.Property(e => e.FileName).HasMaxLength(StoredFile.NameMaxLength);
        entry.Property(e => e.FileDigest).HasMaxLength(FileConfiguration.DigestLength);
        entry.Property(e => e.StartedBy).HasMaxLength(PostLength);
        entry.Property(e => e.ConfirmedBy).HasMaxLength(PostLength);
        entry.Property(e => e.ObjectedBy).HasMaxLength(PostLength);
        entry.Property(e => e.Objection).HasMaxLength(ProxyEntry.ObjectionMaxLength);
        entry.HasIndex(e => new { e.ResponseId, e.Number }).IsUnique();
        entry.HasOne<SurveyResponse>().WithMany().HasForeignKey(e => e.ResponseId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<StoredFile>().WithMany().HasForeignKey(e => e.FileDigest).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeadlineChange> change)
    {
        change.ToTable("deadline_changes");
        change.Property(c => c.Reason).HasMaxLength(DeadlineChange.ReasonMaxLength);
        change.Property(c => c.ProposedBy).HasMaxLength(PostLength);
        change.HasIndex(c => c.SurveyId);
        change.HasOne<Survey>().WithMany().HasForeignKey(c => c.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }
}
