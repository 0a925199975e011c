using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Collection;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>An answer that came by FAX: typed and sent by the secretariat; last year's was confirmed the day after.</summary>
internal sealed class SampleProxy(SampleStage stage, SampleCast cast)
{
    public Task StartAsync(SurveyResponse response, DateTime at) =>
        stage.AtAsync(at, SampleCast.Secretariat, async services =>
        {
            using var fax = new MemoryStream(Encoding.ASCII.GetBytes(Page));
            await services.GetRequiredService<StartProxyEntry>().ExecuteAsync(
                response.Id, ContactWay.Fax, DateOnly.FromDateTime(at), new AttachedFile("受信FAX（サンプル）.pdf", fax), default);
        });

    public async Task SubmitAsync(SampleState state, SurveyResponse response, DateTime at)
    {
        var day = DateOnly.FromDateTime(at);
        var decision = SubmissionDecision.OnPaper(
            state.Approval?.On ?? day, state.Approval?.Post ?? cast.Answering[state.Code].AnswerRoute[^1].Post,
            state.Approval?.DocumentNumber ?? "", day);
        await stage.AtAsync(at, SampleCast.Secretariat, services => services.GetRequiredService<SubmitProxyEntry>().ExecuteAsync(
            response.Id, SampleSubmissions.KindOf(state), decision, "", default));
        if (state.EnteredBySecretariat)
        {
            await stage.AtAsync(at.AddDays(1), cast.Officers[state.Code], services =>
                services.GetRequiredService<ConfirmProxyEntry>().ExecuteAsync(response.Id, objection: null, default));
        }
    }

    /// <summary>One page that says SAMPLE FAX.</summary>
    private const string Page =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        + "4 0 obj<</Length 44>>stream\nBT /F1 24 Tf 72 760 Td (SAMPLE FAX) Tj ET   \nendstream endobj\n"
        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}
