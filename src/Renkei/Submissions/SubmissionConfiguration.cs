using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

internal sealed class SubmissionConfiguration :
    IEntityTypeConfiguration<Submission>, IEntityTypeConfiguration<SubmittedNeed>,
    IEntityTypeConfiguration<SubmittedDeepening>, IEntityTypeConfiguration<SubmittedAnswer>,
    IEntityTypeConfiguration<CorrectionRequest>, IEntityTypeConfiguration<OfferedReplacement>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable("submissions");
        submission.Property(s => s.ReceiptNumber).HasMaxLength(40);
        submission.Property(s => s.SubmittedBy).HasMaxLength(200);
        submission.Property(s => s.Reason).HasMaxLength(Submission.ReasonMaxLength);
        submission.HasIndex(s => new { s.ResponseId, s.Number }).IsUnique();
        submission.HasIndex(s => s.ReceiptNumber).IsUnique();
        submission.HasOne<SurveyResponse>().WithMany().HasForeignKey(s => s.ResponseId).OnDelete(DeleteBehavior.Restrict);
        submission.HasOne<Questionnaire>().WithMany().HasForeignKey(s => s.QuestionnaireId).OnDelete(DeleteBehavior.Restrict);
        submission.HasMany(s => s.Needs).WithOne().HasForeignKey(n => n.SubmissionId);
        submission.HasMany(s => s.Deepenings).WithOne().HasForeignKey(d => d.SubmissionId);
        submission.HasMany(s => s.Answers).WithOne().HasForeignKey(a => a.SubmissionId);
        submission.OwnsOne(s => s.Decision, decision =>
        {
            decision.Property(d => d.How).HasMaxLength(20);
            decision.Property(d => d.Post).HasMaxLength(SubmissionDecision.TextMaxLength);
            decision.Property(d => d.DocumentNumber).HasMaxLength(SubmissionDecision.TextMaxLength);
        });
        submission.Navigation(s => s.Decision).IsRequired();
    }

    public void Configure(EntityTypeBuilder<SubmittedNeed> need)
    {
        need.ToTable("submitted_needs");
        need.Property(n => n.Id).ValueGeneratedNever();
        need.HasIndex(n => new { n.SubmissionId, n.RowId }).IsUnique();
        need.HasIndex(n => n.RowId);
    }

    public void Configure(EntityTypeBuilder<SubmittedDeepening> deepening)
    {
        deepening.ToTable("submitted_deepenings");
        deepening.Property(d => d.Id).ValueGeneratedNever();
        deepening.HasIndex(d => new { d.SubmissionId, d.DeepeningItemId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SubmittedAnswer> answer)
    {
        answer.ToTable("submitted_answers");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.ItemKey).HasMaxLength(DraftAnswer.ItemKeyMaxLength);
        answer.HasIndex(a => new { a.SubmissionId, a.RowId, a.ItemKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CorrectionRequest> request)
    {
        request.ToTable("correction_requests");
        request.Property(r => r.Reason).HasMaxLength(Submission.ReasonMaxLength);
        request.Property(r => r.AskedBy).HasMaxLength(200);
        request.HasIndex(r => r.ResponseId);
        request.HasOne<SurveyResponse>().WithMany().HasForeignKey(r => r.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OfferedReplacement> offer)
    {
        offer.ToTable("offered_replacements");
        offer.Property(o => o.Reason).HasMaxLength(Submission.ReasonMaxLength);
        offer.Property(o => o.AnsweredBy).HasMaxLength(200);
        offer.HasIndex(o => new { o.ResponseId, o.SubmissionNumber }).IsUnique();
        offer.HasOne<SurveyResponse>().WithMany().HasForeignKey(o => o.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
