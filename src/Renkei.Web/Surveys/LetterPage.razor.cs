using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Surveys;

public sealed partial class LetterPage(
    RenkeiDbContext db, WriteRequestLetter writeLetter, Flash flash, NavigationManager navigation)
{
    private Survey _survey = null!;
    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "letter")]
    private LetterInput Input { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _survey = await db.Surveys.AsNoTracking().RequireAsync(Code, Http.RequestAborted);
        Input ??= LetterInput.Of(_survey.Letter);
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        DateOnly? issuedOn = null;
        if (!string.IsNullOrWhiteSpace(Input.IssuedOn))
        {
            if (!JapaneseDateReader.TryRead(Input.IssuedOn, out var day, out var mistake))
            {
                _errors.Add(nameof(Input.IssuedOn), mistake);
                return;
            }

            issuedOn = day;
        }

        if (await _errors.TryAsync(() => writeLetter.ExecuteAsync(Code, Input.ToLetter(issuedOn), Http.RequestAborted)))
        {
            flash.Say(Http, "保存しました", "依頼文を開いて、読み合わせてください。");
            navigation.NavigateTo($"{SurveyAddresses.Of(Code)}/letter");
        }
    }

    public sealed class LetterInput
    {
        public string? DocumentNumber { get; set; }

        public string? IssuedOn { get; set; }

        public string? SenderPost { get; set; }

        public string? AddresseePost { get; set; }

        public string? Purpose { get; set; }

        public string? Schedule { get; set; }

        public string? ContactDivision { get; set; }

        public string? ContactTelephone { get; set; }

        internal static LetterInput Of(RequestLetter letter) => new()
        {
            DocumentNumber = letter.DocumentNumber,
            IssuedOn = letter.IssuedOn?.InJapaneseWithoutWeekday(),
            SenderPost = letter.SenderPost,
            AddresseePost = letter.AddresseePost,
            Purpose = letter.Purpose,
            Schedule = letter.Schedule,
            ContactDivision = letter.ContactDivision,
            ContactTelephone = letter.ContactTelephone,
        };

        internal RequestLetter ToLetter(DateOnly? issuedOn) => new()
        {
            DocumentNumber = DocumentNumber?.Trim() ?? "",
            IssuedOn = issuedOn,
            SenderPost = SenderPost?.Trim() ?? "",
            AddresseePost = AddresseePost?.Trim() ?? "",
            Purpose = Lines(Purpose),
            Schedule = Lines(Schedule),
            ContactDivision = ContactDivision?.Trim() ?? "",
            ContactTelephone = ContactTelephone?.Trim() ?? "",
        };

        private static string Lines(string? text) =>
            text?.Replace("\r", "", StringComparison.Ordinal).Trim() ?? "";
    }
}
