using Renkei.Audit;
using Renkei.Forms;

namespace Renkei.Surveys;

/// <summary>調査の対象: a body or a 課 of the prefecture that is asked, with which variant of the form.</summary>
public sealed class SurveyTarget : IPartOfRecord
{
    internal SurveyTarget(Guid surveyId, Guid organizationId, FormVariant variant)
    {
        SurveyId = surveyId;
        OrganizationId = organizationId;
        Variant = variant;
    }

    private SurveyTarget()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SurveyId { get; private set; }

    public Guid RecordId => SurveyId;

    public Guid OrganizationId { get; private set; }

    public FormVariant Variant { get; private set; }
}
