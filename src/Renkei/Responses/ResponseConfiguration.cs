using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

internal sealed class ResponseConfiguration :
    IEntityTypeConfiguration<SurveyResponse>, IEntityTypeConfiguration<ResponsePart>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> response)
    {
        response.ToTable("survey_responses");
        response.HasIndex(r => new { r.SurveyId, r.RespondentId }).IsUnique();
        response.HasIndex(r => r.RespondentId);
        response.Property(r => r.ReasonUnderReview).HasMaxLength(SurveyResponse.ReasonMaxLength);
        response.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Restrict);
        response.HasOne<Organization>().WithMany().HasForeignKey(r => r.RespondentId).OnDelete(DeleteBehavior.Restrict);
        response.HasOne<Questionnaire>().WithMany().HasForeignKey(r => r.QuestionnaireId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ResponsePart> part)
    {
        part.ToTable("response_parts");
        part.Property(p => p.Note).HasMaxLength(ResponsePart.NoteMaxLength);
        part.Property(p => p.AskedBy).HasMaxLength(200);
        part.Property(p => p.DoneBy).HasMaxLength(200);
        part.HasIndex(p => p.ResponseId);
        part.HasIndex(p => p.UnitId);
        part.HasOne<SurveyResponse>().WithMany().HasForeignKey(p => p.ResponseId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne<Organization>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
