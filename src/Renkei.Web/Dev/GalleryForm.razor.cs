using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Web.Components;

namespace Renkei.Web.Dev;

public sealed partial class GalleryForm(Flash flash, NavigationManager navigation)
{
    private static readonly Rule Refusal = new("gallery.refused", "「拒否」という件名は受け付けられません。別の件名を書いてください。");

    private EditContext _form = null!;
    private FormErrors _errors = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "gallery")]
    private GalleryInput Input { get; set; } = null!;

    protected override void OnInitialized()
    {
        Input ??= new GalleryInput { Division = "企画課", Scope = "県・市町村限り" };
        _form = new EditContext(Input);
        _errors = new FormErrors(_form);
    }

    private async Task SubmitAsync()
    {
        if (await _errors.TryAsync(SaveAsync))
        {
            flash.Say(Http, "一時保存しました", $"{Input.Title}、{Input.Scope}、副分野{Input.Fields?.Length ?? 0}件。");
            navigation.NavigateTo("/dev/components");
        }
    }

    private Task SaveAsync()
    {
        Refusal.Require(Input.Title != "拒否");
        return Task.CompletedTask;
    }

    public sealed class GalleryInput
    {
        [Required(ErrorMessage = "担当課を書いてください。")]
        public string? Division { get; set; }

        public string? Staff { get; set; }

        [Required(ErrorMessage = "件名を書いてください。")]
        [StringLength(40, ErrorMessage = "件名は40字以内で書いてください。")]
        public string? Title { get; set; }

        public string? Area { get; set; }

        public string? Scope { get; set; }

        public string[]? Fields { get; set; }

        public bool IsDecided { get; set; }

        public int? Count { get; set; }
    }
}
