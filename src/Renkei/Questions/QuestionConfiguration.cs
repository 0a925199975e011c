using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Questions;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>, IEntityTypeConfiguration<GivenAnswer>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.ToTable("questions");
        question.Property(q => q.ItemKey).HasMaxLength(DraftAnswer.ItemKeyMaxLength);
        question.Property(q => q.AskedBy).HasMaxLength(200);
        question.Property(q => q.Text).HasMaxLength(Question.TextMaxLength);
        question.Property(q => q.PublicText).HasMaxLength(Question.TextMaxLength);
        question.Property(q => q.Draft).HasMaxLength(Question.AnswerMaxLength);
        question.HasIndex(q => new { q.SurveyId, q.Number }).IsUnique();
        question.HasOne<Survey>().WithMany().HasForeignKey(q => q.SurveyId).OnDelete(DeleteBehavior.Restrict);
        question.HasOne<Organization>().WithMany().HasForeignKey(q => q.AskerId).OnDelete(DeleteBehavior.Restrict);
        question.HasMany(q => q.Answers).WithOne().HasForeignKey(a => a.QuestionId);
    }

    public void Configure(EntityTypeBuilder<GivenAnswer> answer)
    {
        answer.ToTable("given_answers");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.QuestionText).HasMaxLength(Question.TextMaxLength);
        answer.Property(a => a.Text).HasMaxLength(Question.AnswerMaxLength);
        answer.Property(a => a.Reason).HasMaxLength(Question.TextMaxLength);
        answer.Property(a => a.GivenBy).HasMaxLength(200);
        answer.Property(a => a.WithdrawalReason).HasMaxLength(Question.TextMaxLength);
        answer.HasIndex(a => new { a.QuestionId, a.Number }).IsUnique();
    }
}
