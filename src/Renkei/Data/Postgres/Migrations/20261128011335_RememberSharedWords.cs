using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RememberSharedWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Shared",
                table: "theme_needs",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Shared",
                table: "theme_needs");
        }
    }
}
