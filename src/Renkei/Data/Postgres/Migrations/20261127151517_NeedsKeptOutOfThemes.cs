using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class NeedsKeptOutOfThemes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsKeptOutOfThemes",
                table: "needs",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsKeptOutOfThemes",
                table: "needs");
        }
    }
}
