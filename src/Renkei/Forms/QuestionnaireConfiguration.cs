using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Forms;

internal sealed class QuestionnaireConfiguration :
    IEntityTypeConfiguration<Questionnaire>, IEntityTypeConfiguration<FormItem>
{
    public void Configure(EntityTypeBuilder<Questionnaire> form)
    {
        form.ToTable("questionnaires");
        form.HasIndex(q => new { q.SurveyId, q.Variant, q.Edition }).IsUnique();
        form.HasMany(q => q.Items).WithOne().HasForeignKey(i => i.QuestionnaireId);
    }

    public void Configure(EntityTypeBuilder<FormItem> item)
    {
        item.ToTable("form_items");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Key).HasMaxLength(40);
        item.Property(i => i.Label).HasMaxLength(FormItem.LabelMaxLength);
        item.Property(i => i.Since).HasDefaultValue(1);
        item.Property(i => i.Preset).HasMaxLength(FormItem.OptionMaxLength);
        item.Property(i => i.Guidance).HasMaxLength(FormItem.TextMaxLength);
        item.Property(i => i.Example).HasMaxLength(FormItem.TextMaxLength);
        item.HasIndex(i => new { i.QuestionnaireId, i.Key }).IsUnique();
    }
}
